import { type Line, type Place, placeBetween } from '../../source/index.ts';
import type { Section } from '../../tree/index.ts';
import { plainSpans, type Span, scanSpans } from './span.ts';

/** One line of a section with what it is there. */
export class TextLine {
  readonly line: Line;
  /** The line belongs to a literal block: its text is no prose. */
  readonly isCode: boolean;
  /** Columns (from 0) before the text; that of a blank line is 0. */
  readonly indent: number;
  readonly isBlank: boolean;
  private readonly owner: SectionText;
  /** Which of the section's lines it is. */
  private readonly index: number;
  private pieces: readonly Span[] | undefined;

  constructor(owner: SectionText, index: number, line: Line, isBlank: boolean, indent: number, isCode: boolean) {
    this.owner = owner;
    this.index = index;
    this.line = line;
    this.isBlank = isBlank;
    this.indent = indent;
    this.isCode = isCode;
    this.pieces = undefined;
  }

  /** The pieces of the line, marked up or plain, in order; one plain piece in a literal block. Markup goes on over lines, so those of the whole paragraph are made at once. */
  get spans(): readonly Span[] {
    if (this.pieces === undefined) {
      if (this.isBlank || this.isCode) this.pieces = plainSpans(this.line.text);
      else TextLine.scan(this.owner.lines, this.index);
    }
    return this.pieces!;
  }

  /** Makes the pieces of the paragraph in which line `index` stands. */
  private static scan(lines: readonly TextLine[], index: number): void {
    let at = index;
    while (at > 0 && lines[at - 1]!.isOfParagraph) at--;
    let open = '';
    for (; at < lines.length && lines[at]!.isOfParagraph; at++) {
      const scanned = scanSpans(lines[at]!.line.text, open);
      lines[at]!.pieces = scanned.spans;
      open = scanned.open;
    }
  }

  private get isOfParagraph(): boolean {
    return !this.isBlank && !this.isCode;
  }
}

/** The text of a section. It is taken apart for all rules at once, and when the first of them asks: most of a header's sections are never looked at line by line. */
export class SectionText {
  readonly section: Section;
  /** The line of the file, from 1, with which it ends at the latest: the one before the next title, or the last one of the entry that has text. */
  readonly lastRow: number;
  private found: readonly TextLine[] | undefined;

  constructor(section: Section, lastRow: number) {
    this.section = section;
    this.lastRow = lastRow;
    this.found = undefined;
  }

  get lines(): readonly TextLine[] {
    this.found ??= readLines(this);
    return this.found;
  }
}

const TAB_WIDTH = 8;

/** The lines of a section, those of literal blocks marked. */
function readLines(owner: SectionText): TextLine[] {
  const { lines } = owner.section;
  const found: TextLine[] = [];
  const state: LiteralState = { pending: undefined, indent: undefined };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const isText = beginsWithText(line.text);
    const isBlank = !isText && line.text.trim() === '';
    const indent = isText || isBlank ? 0 : indentOf(line.text);
    const isCode = !isBlank && isLiteral(state, line.text, indent);
    found.push(new TextLine(owner, index, line, isBlank, indent, isCode));
  }
  return found;
}

/** True when the first character is one of ASCII and no blank, as in most lines. */
function beginsWithText(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > BLANK && code < DELETE;
}

const BLANK = 32;
const DELETE = 127;

/** Returns the place of a part of a line: from index `start` to index `end`. */
export function placeIn({ line }: TextLine, start: number, end: number): Place {
  return placeBetween(line, start, line, end);
}

/** Whether a paragraph announced a literal block (its indentation), and that of the block itself. */
interface LiteralState {
  pending: number | undefined;
  indent: number | undefined;
}

function isLiteral(state: LiteralState, text: string, indent: number): boolean {
  if (state.indent !== undefined && indent >= state.indent) return true;
  state.indent = undefined;
  if (state.pending !== undefined && indent > state.pending) {
    state.indent = indent;
    state.pending = undefined;
    return true;
  }
  state.pending = text.includes('::') && text.trimEnd().endsWith('::') ? indent : undefined;
  return false;
}

/** Returns the columns before the text of a line, tabs to the next multiple of 8. */
export function indentOf(text: string): number {
  if (text[0] !== ' ' && text[0] !== '\t') return 0;
  let column = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '\t') column += TAB_WIDTH - (column % TAB_WIDTH);
    else if (character === ' ') column++;
    else break;
  }
  return column;
}
