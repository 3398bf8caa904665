import type { Line } from './line.ts';
import type { Origin } from './origin.ts';
import { type Place, type Point, pointInFile } from './place.ts';
import { columnOf } from './stops.ts';

/**
 * A place that is worked out when somebody asks for it. Every node and text of a tree has one and nearly none is looked at: as two points each, places were a third of what a page's tree weighs.
 *
 * `JSON.stringify` prints it as the plain place that it stands for; `plainPlace` returns that.
 */
class PlaceInLines implements Place {
  private readonly first: Origin;
  private readonly from: number;
  private readonly last: Origin;
  private readonly to: number;

  /** `from` and `to` are indices in whole lines, which stay though what was cut out of them does not; a place that ends before its last line's first character has -1 less that character's index. */
  constructor(first: Origin, from: number, last: Origin, to: number) {
    this.first = first;
    this.from = from;
    this.last = last;
    this.to = to;
  }

  get start(): Point {
    return pointOf(this.first, this.from);
  }

  get end(): Point {
    if (this.to < 0) return pointOf(this.last, -1 - this.to);
    // A tab's blanks end one column after the tab: the point is the one behind the last character.
    return pointInFile(this.last.file, this.last.row, columnOf(this.last, this.to - 1) + 1);
  }

  get path(): string | undefined {
    const { file } = this.first;
    return file.isInserted ? file.path : undefined;
  }

  /** The place from where this one begins to where `other` ends. */
  through(other: PlaceInLines): PlaceInLines {
    return new PlaceInLines(this.first, this.from, other.last, other.to);
  }

  /** True when this place ends behind `other` does, which the rows tell nearly always. */
  endsAfter(other: PlaceInLines): boolean {
    const [row, otherRow] = [this.last.row, other.last.row];
    return row === otherRow ? this.end.offset > other.end.offset : row > otherRow;
  }

  toJSON(): Place {
    return plainPlace(this);
  }
}

function pointOf(origin: Origin, index: number): Point {
  return pointInFile(origin.file, origin.row, columnOf(origin, index));
}

/** Returns the place from index `start` of `first` to index `end` of `last`. */
export function placeBetween(first: Line, start: number, last: Line, end: number): Place {
  const to = end === 0 ? -1 - Math.max(0, last.shift) : Math.max(0, last.shift + end);
  return new PlaceInLines(first.origin, Math.max(0, first.shift + start), last.origin, to);
}

/** True when `place` ends behind `other` does, both being of one file. */
export function endsAfter(place: Place, other: Place): boolean {
  return place instanceof PlaceInLines && other instanceof PlaceInLines
    ? place.endsAfter(other)
    : place.end.offset > other.end.offset;
}

/** Returns the place from where `first` begins to where `last` ends. */
export function joinPlaces(first: Place, last: Place): Place {
  return first instanceof PlaceInLines && last instanceof PlaceInLines
    ? first.through(last)
    : plainPlace(first, { end: last.end });
}

/** Returns the place of all of `lines`, without the blanks at its two ends; undefined when there is no line. */
export function placeOfLines(lines: readonly Line[]): Place | undefined {
  const first = lines[0];
  const last = lines[lines.length - 1];
  return first && last && placeBetween(first, 0, last, last.text.length);
}

/** Returns `place` as plain data, with `start` or `end` as given. */
export function plainPlace(place: Place, { start = place.start, end = place.end }: Partial<Place> = {}): Place {
  const { path } = place;
  return path === undefined ? { start, end } : { start, end, path };
}
