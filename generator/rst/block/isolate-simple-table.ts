import { codePointLength } from '../character/index.ts';
import { compat } from '../compat.ts';
import { strip } from '../python/index.ts';
import type { RstState } from '../state.ts';
import { padWideCharacters } from '../table/index.ts';
import type { BlockContext } from './context.ts';
import type { IsolatedTable } from './isolated-table.ts';
import { lineAt, lineCount, linesBetween, marginAt } from './lines.ts';
import { moveTo } from './reader.ts';
import { reportMalformed } from './table.ts';

/** Returns the lines of the simple table that begins at the current line, to the border behind which a blank line stands, or the second one below the top; the reading moves to the last of them. */
export function isolateSimpleTable(state: RstState, context: BlockContext): IsolatedTable {
  const { input } = context;
  const start = context.at;
  const width = widthOf(lineAt(input, start)!.text);
  let found = -1;
  for (let index = start + 1; index < lineCount(input); index++) {
    const { text } = lineAt(input, index)!;
    if (!isBorder(text)) continue;
    const isBlankNext = isBlankAfter(context, index);
    if (widthOf(text) !== width) return refuseBorder(state, context, index, isBlankNext);
    if (found !== -1 || isBlankNext) {
      moveTo(context, index);
      const block = linesBetween(input, start, index + 1).map(padWideCharacters);
      return { lines: block, messages: [], blankFinish: isBlankNext };
    }
    found = index;
  }
  return refuseOpen(state, context, found);
}

function widthOf(text: string): number {
  return codePointLength(strip(text));
}

/** True for a line of `=` and blanks that begins with `=`. */
function isBorder(text: string): boolean {
  if (text[0] !== '=') return false;
  for (let at = 1; at < text.length; at++) if (text[at] !== '=' && text[at] !== ' ') return false;
  return true;
}

function isBlankAfter({ input }: BlockContext, index: number): boolean {
  return marginAt(input, index + 1) === -1;
}

function refuseBorder(state: RstState, context: BlockContext, index: number, blankFinish: boolean): IsolatedTable {
  const start = context.at;
  moveTo(context, index);
  const lines = linesBetween(context.input, start, index + 1);
  const message = compat(state).tableProblemsAreDetailed
    ? reportMalformed(state, context, lines, 'Bottom border or header rule does not match top border.', index - start)
    : reportMalformed(state, context, lines, 'Bottom/header table border does not match top border.', 0);
  return { lines: [], messages: [message], blankFinish };
}

/** The lines end without a bottom; `found` is the index of the only border below the top, or -1. */
function refuseOpen(state: RstState, context: BlockContext, found: number): IsolatedTable {
  const start = context.at;
  const last = found === -1 ? lineCount(context.input) - 1 : found;
  moveTo(context, last);
  const lines = linesBetween(context.input, start, last + 1);
  const what = found === -1 ? '' : ' or no blank line after table bottom';
  const message = reportMalformed(state, context, lines, `No bottom table border found${what}.`, 0);
  return { lines: [], messages: [message], blankFinish: found === -1 };
}
