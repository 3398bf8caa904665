import { type Line, pointAt, pointAtOffset, type SourceFile } from '../../source/index.ts';
import { CommentFinder } from './comment.ts';
import type { CommentRange, Directive, Token, TokenKind, TokenSource } from './token.ts';
import { openingAt, skipBlank, tokenEnd } from './token-end.ts';

/** Returns the C tokens and preprocessor lines of one line or part of a line. */
export function tokenizeLine(line: Line): (Token | Directive)[] {
  const { offset, line: row } = pointAt(line, 0);
  const { path } = line.origin.file;
  const reading = new TokenReading({ path, text: line.text, lineStarts: [] }, { base: offset, row });
  while (reading.fill());
  return reading.items;
}

/** Where a reading begins, and what is known of its text. */
interface Settings {
  /** The index at which it begins. */
  readonly at?: number;
  /** The line of that, from 1; worked out when it is not given. */
  readonly row?: number;
  /** What is added to an index of the text to make an offset of the file. */
  readonly base?: number;
  /** The comments of the text, as far as they are known, and the lines with directives. */
  readonly comments?: readonly CommentRange[];
  readonly directives?: readonly Directive[];
  /** How many comments stand before `at`. */
  readonly count?: number;
  /** Finds the comments that are not known. */
  readonly finder?: CommentFinder;
}

/** A directive while it is read. */
interface OpenDirective extends Directive {
  readonly tokens: Token[];
  end: number;
}

/** Cuts a text into C tokens and preprocessor lines, one after the other; nothing is too broken for it. An unfinished comment goes to the end of the text, an unfinished string to that of its line. */
export class TokenReading implements TokenSource {
  readonly items: (Token | Directive)[] = [];
  private readonly file: SourceFile;
  private readonly base: number;
  private readonly comments: readonly CommentRange[];
  private readonly directives: readonly Directive[];
  private finder: CommentFinder | undefined;
  /** The index up to which the text was read. */
  private at: number;
  /** The line at which the reading has arrived, from 1. */
  private row: number;
  /** How many comments stand before `at`, and at least so many directives. */
  private count: number;
  private passed = 0;
  private isLineStart = true;
  private isSpaced = false;
  private directive: OpenDirective | undefined = undefined;

  constructor(file: SourceFile, settings: Settings = {}) {
    const { at = 0, base = 0, comments = NONE, directives = NONE, count = 0, finder } = settings;
    this.file = file;
    this.base = base;
    this.comments = comments;
    this.directives = directives;
    this.finder = finder;
    this.at = at;
    this.row = settings.row ?? pointAtOffset(file, at).line;
    this.count = count;
  }

  fill(): boolean {
    const before = this.items.length;
    while (this.directive !== undefined || this.items.length === before) {
      if (this.step()) continue;
      this.endDirective();
      return this.items.length > before;
    }
    return true;
  }

  /** Goes on at `at`, which is further on and behind a token. */
  skipTo(at: number): void {
    this.at = at;
    this.isLineStart = false;
    this.isSpaced = false;
    while (this.count < this.comments.length && this.comments[this.count]!.start < at) this.count++;
  }

  /** Returns the directive that begins with the `#` at which the reading stands. */
  readDirective(): Directive {
    this.fill();
    return this.items[0] as Directive;
  }

  /** Reads one token; false at the end of the text. */
  private step(): boolean {
    const { text } = this.file;
    const from = this.at;
    // Blanks at the very end are a token that nothing takes.
    const start = from < text.length ? Math.min(skipBlank(text, from), text.length - 1) : from;
    if (start === text.length) return false;
    const opening = openingAt(text, start);
    const end = tokenEnd(text, start, opening);
    this.at = end;
    if (start > from) this.isSpaced = true;
    switch (opening) {
      case 'line-end':
        this.isSpaced = true;
        this.endDirective(end - start);
        this.isLineStart = true;
        break;
      case 'comment':
        this.isSpaced = true;
        this.at = this.commentEnd(start);
        break;
      case 'backslash':
        if (end > start + 1) this.isSpaced = true;
        else this.add('punctuator', start, end);
        break;
      case 'punctuator':
        if (!this.isLineStart || text[start] !== '#') this.add(opening, start, end);
        else this.startDirective(start);
        break;
      default:
        this.add(opening, start, end);
    }
    return true;
  }

  private commentEnd(start: number): number {
    const known = this.comments[this.count++];
    if (known?.start === start) return known.end;
    this.finder ??= new CommentFinder(this.file);
    return this.finder.add(start);
  }

  private startDirective(start: number): void {
    const known = this.directiveAt(start);
    if (known) {
      this.skipTo(known.end);
      this.items.push(known);
      return;
    }
    const name = /[ \t]*(\w*)/y;
    name.lastIndex = start + 1;
    const word = name.exec(this.file.text)![1]!;
    this.at = name.lastIndex;
    this.directive = {
      kind: 'directive',
      name: word,
      tokens: [],
      start: this.base + start,
      end: this.base + this.at,
    };
    this.items.push(this.directive);
    this.isLineStart = false;
    this.isSpaced = false;
  }

  private directiveAt(start: number): Directive | undefined {
    const { directives } = this;
    while (this.passed < directives.length && directives[this.passed]!.start < start) this.passed++;
    const known = directives[this.passed];
    return known?.start === start ? known : undefined;
  }

  private endDirective(lineEnd = 0): void {
    if (!this.directive) return;
    this.directive.end = this.base + this.at - lineEnd;
    this.directive = undefined;
  }

  private add(kind: TokenKind, start: number, end: number): void {
    const { base } = this;
    const token: Token = {
      kind,
      text: this.file.text.slice(start, end),
      start: base + start,
      end: base + end,
      row: this.rowAt(base + start),
      isSpaced: this.isSpaced,
      comments: this.count,
      hidden: undefined,
      use: undefined,
    };
    if (this.directive) this.directive.tokens.push(token);
    else this.items.push(token);
    this.isSpaced = false;
    this.isLineStart = false;
  }

  /** The line in which `offset` stands, which is not before the one where the last token was. */
  private rowAt(offset: number): number {
    const { lineStarts } = this.file;
    if (lineStarts[this.row + FAR]! <= offset) this.row = pointAtOffset(this.file, offset).line;
    while (lineStarts[this.row]! <= offset) this.row++;
    return this.row;
  }
}

/** So many lines on, dividing the file finds a line sooner than going through the lines does. */
const FAR = 16;

const NONE: readonly never[] = [];
