import type { Line, LinePiece } from './line.ts';
import type { SourceFile } from './place.ts';
import { composedStops, expandedStops, movedStops } from './stops.ts';

/**
 * Where a line came from, shared by every slice of it.
 *
 * `stops` maps an index in the whole line's text to a column (from 0) of the file's row, as pairs `[index, column, index, column, …]` in rising order of
 * index. From a stop on, columns run with the indices until the next stop's column is reached; so a tab that was expanded to eight blanks is the
 * pair of stops `(at, column)` and `(at + 8, column + 1)`, and text that was not in the file at all has two stops with the same column.
 */
export interface Origin {
  readonly file: SourceFile;
  /** The line of `file`, from 1. */
  readonly row: number;
  readonly stops: readonly number[];
  /** The name that docutils' messages give the text this line belongs to: a path or `<stdin>`. */
  readonly source: string;
  /** The line's number there, from 1: the line of the page, where the page was made from a header. */
  readonly number: number;
}

/** The origin of a line that was made from another one: its stops are worked out when a place is asked for, which is seldom. */
abstract class DerivedOrigin implements Origin {
  readonly file: SourceFile;
  readonly row: number;
  readonly source: string;
  readonly number: number;
  protected readonly line: Line;
  private found: readonly number[] | undefined;

  constructor(line: Line, source: string, number: number) {
    this.file = line.origin.file;
    this.row = line.origin.row;
    this.source = source;
    this.number = number;
    this.line = line;
    this.found = undefined;
  }

  get stops(): readonly number[] {
    this.found ??= this.findStops();
    return this.found;
  }

  protected abstract findStops(): readonly number[];
}

/** The origin of `line` with `indent` units of other text before it. */
export class MovedOrigin extends DerivedOrigin {
  private readonly indent: number;

  constructor(line: Line, source: string, number: number, indent: number) {
    super(line, source, number);
    this.indent = indent;
  }

  protected findStops(): readonly number[] {
    const { shift, origin } = this.line;
    return this.indent === 0 && shift === 0 ? origin.stops : movedStops(this.line, this.indent);
  }
}

/** The origin of `line` with its tabs expanded. */
export class ExpandedOrigin extends DerivedOrigin {
  private readonly stride: number;

  constructor(line: Line, stride: number) {
    super(line, line.origin.source, line.origin.number);
    this.stride = stride;
  }

  protected findStops(): readonly number[] {
    return expandedStops(this.line, this.stride);
  }
}

/** The origin of what `pieces` of `line` make together. */
export class ComposedOrigin extends DerivedOrigin {
  private readonly pieces: readonly LinePiece[];

  constructor(line: Line, pieces: readonly LinePiece[]) {
    super(line, line.origin.source, line.origin.number);
    this.pieces = pieces;
  }

  protected findStops(): readonly number[] {
    return composedStops(this.line, this.pieces);
  }
}
