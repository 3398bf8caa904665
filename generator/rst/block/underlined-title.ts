import { type Line, placeOfLines } from '../../source/index.ts';
import type { SystemMessage } from '../../tree/index.ts';
import { columnWidth } from '../character/index.ts';
import { compat } from '../compat.ts';
import { trimEnd } from '../input.ts';
import { shortUnderline, underlineTooShort, unexpectedTitle } from '../message/block.ts';
import { stripEnd } from '../python/index.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { append } from './append.ts';
import type { BlockContext } from './context.ts';
import { quoteLines } from './quote-lines.ts';
import { currentLine, lineNumber, sourceAndLine } from './reader.ts';
import { section } from './section.ts';

/** An underline shorter than its title is text when it is shorter than this. */
const SHORTEST = 4;

/**
 * Begins the section whose title is `title`, the current line being its underline. Returns false when the underline is too short to be one: both lines are text then.
 *
 *     Title
 *     =====
 *     ^
 */
export function underlinedTitle(state: RstState, context: BlockContext, title: Line): boolean {
  const line = lineNumber(context);
  const mark = currentLine(context);
  const lines = [title, mark];
  const underline = stripEnd(mark.text);
  const messages: SystemMessage[] = [];
  if (columnWidth(stripEnd(title.text)) > underline.length) {
    const place = placeOfLines([mark]);
    if (underline.length < SHORTEST) {
      if (context.matchTitles) append(context, [report(state, shortUnderline(), { line, place })]);
      return false;
    }
    messages.push(report(state, underlineTooShort(), { line, place, children: [quoteLines(lines)] }));
  }
  if (context.matchTitles) {
    section(state, context, {
      title: trimEnd(title),
      lines,
      style: underline[0]!,
      isShortOverline: false,
      line: line - 1,
      messages,
    });
    return true;
  }
  const where = sourceAndLine(context);
  const problem = unexpectedTitle(compat(state).titleLevel);
  const place = placeOfLines(lines);
  append(context, [...messages, report(state, problem, { ...where, place, children: [quoteLines(lines)] })]);
  return true;
}
