import { type Line, type Place, placeBetween } from '../../source/index.ts';
import type { Section } from '../../tree/index.ts';
import { type Span, scanSpans } from './span.ts';

/** One line of a section with what it is there. */
export interface TextLine {
  readonly line: Line;
  /** The line belongs to a literal block: its text is no prose. */
  readonly isCode: boolean;
  /** Columns (from 0) before the text; that of a blank line is 0. */
  readonly indent: number;
  readonly isBlank: boolean;
  /** The pieces of the line, marked up or plain, in order. */
  readonly spans: readonly Span[];
}

/** The text of a section, taken apart once for all rules. */
export interface SectionText {
  readonly section: Section;
  readonly lines: readonly TextLine[];
}

const TAB_WIDTH = 8;

/** Returns the lines of `section` with their spans; lines of literal blocks are marked, and have one plain span each. */
export function sectionText(section: Section): SectionText {
  const lines: TextLine[] = [];
  const state: LiteralState = { pending: undefined, indent: undefined };
  let open = '';
  for (const line of section.lines) {
    const isBlank = line.text.trim() === '';
    const indent = isBlank ? 0 : indentOf(line.text);
    const isCode = !isBlank && isLiteral(state, line.text, indent);
    if (isBlank || isCode) open = '';
    const scanned = isCode ? { spans: plain(line.text), open: '' } : scanSpans(line.text, open);
    open = scanned.open;
    lines.push({ line, isCode, indent, isBlank, spans: scanned.spans });
  }
  return { section, lines };
}

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
  state.pending = text.trimEnd().endsWith('::') ? indent : undefined;
  return false;
}

function plain(text: string): Span[] {
  return [{ kind: 'plain', text, start: 0, end: text.length }];
}

/** Returns the columns before the text of a line, tabs to the next multiple of 8. */
export function indentOf(text: string): number {
  if (text[0] !== ' ' && text[0] !== '\t') return 0;
  let column = 0;
  for (const character of text) {
    if (character === '\t') column += TAB_WIDTH - (column % TAB_WIDTH);
    else if (character === ' ') column++;
    else break;
  }
  return column;
}
