import { type Line, placeOfLines, sliceLine } from '../../source/index.ts';
import { element, type SystemMessage } from '../../tree/index.ts';
import { columnWidth } from '../character/index.ts';
import { compat } from '../compat.ts';
import { trimEnd } from '../input.ts';
import {
  incompleteTitle,
  invalidTitleMarker,
  missingUnderline,
  overlineMismatch,
  overlineTooShort,
  possibleOverline,
  shortOverline,
  unexpectedTitleOrTransition,
} from '../message/block.ts';
import { skipSpace, stripEnd } from '../python/index.ts';
import { type Problem, report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { append } from './append.ts';
import type { BlockContext, Outcome } from './context.ts';
import { marginAt } from './lines.ts';
import { isUniform } from './marker.ts';
import { quoteLines } from './quote-lines.ts';
import { currentLine, lineNumber, moveTo, nextLine, sourceAndLine } from './reader.ts';
import { section } from './section.ts';

/** Lines of punctuation that are shorter than this are text where they are no title's. */
const SHORTEST = 4;

/**
 * Reads a transition or a title with an overline, which the current line begins. Returns false, the reading being at that line again, when the line is too short for it: it is text then.
 *
 *     =====
 *     ^
 *     Title
 *     =====
 */
export function overlinedTitle(state: RstState, context: BlockContext): Outcome {
  if (!context.matchTitles) return unexpectedLine(state, context);
  const start = context.at;
  const overline = currentLine(context);
  const hasNext = nextLine(context);
  if (!hasNext || marginAt(context.input, context.at) === -1) {
    return transition(state, context, start, overline) && (hasNext || 'over');
  }
  const title = currentLine(context);
  if (isUniform(title.text)) {
    const lines = [overline, title];
    return refuse(state, context, { start, overline, lines }, invalidTitleMarker());
  }
  return titleBetween(state, context, start, overline);
}

/** A line of punctuation where no title may stand. */
function unexpectedLine(state: RstState, context: BlockContext): boolean {
  const mark = currentLine(context);
  const length = stripEnd(mark.text).length;
  if (stripEnd(mark.text) === '::') return false;
  const isShort = length < SHORTEST;
  const problem = isShort ? possibleOverline() : unexpectedTitleOrTransition(compat(state).titleLevel);
  const children = isShort ? [] : [quoteLines([mark])];
  const message = report(state, problem, { line: lineNumber(context), place: placeOfLines([mark]), children });
  append(context, [message]);
  return !isShort;
}

/** A line of punctuation with nothing below it. */
function transition(state: RstState, context: BlockContext, start: number, mark: Line): boolean {
  const { source, line } = sourceAndLine(context);
  if (stripEnd(mark.text).length < SHORTEST) {
    moveTo(context, start);
    return false;
  }
  const position = placeOfLines([mark]);
  state.seen.transitions = true;
  append(context, [element('transition', { position, source, line: line === undefined ? undefined : line - 1 })]);
  return true;
}

/** The lines of what seems to be a title. */
interface Candidate {
  /** The index of the overline. */
  start: number;
  overline: Line;
  /** What messages show. */
  lines: readonly Line[];
}

function titleBetween(state: RstState, context: BlockContext, start: number, overline: Line): boolean {
  const title = currentLine(context);
  if (!nextLine(context)) {
    const problem = incompleteTitle(compat(state).titleLevel);
    return refuse(state, context, { start, overline, lines: [overline, title] }, problem);
  }
  const underline = currentLine(context);
  const candidate: Candidate = { start, overline, lines: [overline, title, underline] };
  const problem = mismatch(state, overline, underline);
  if (problem) return refuse(state, context, candidate, problem);
  const line = lineNumber(context, start);
  const messages: SystemMessage[] = [];
  const mark = stripEnd(overline.text);
  if (columnWidth(stripEnd(title.text)) > mark.length) {
    if (mark.length < SHORTEST) return refuse(state, context, candidate, overlineTooShort());
    const children = [quoteLines(candidate.lines)];
    messages.push(report(state, overlineTooShort(), { line, place: placeOfLines([overline]), children }));
  }
  const style = `${mark[0]}/${underline.text[0]}`;
  const words = sliceLine(trimEnd(title), skipSpace(title.text, 0));
  const isShortOverline = mark.length < SHORTEST;
  section(state, context, { title: words, lines: candidate.lines, style, isShortOverline, line: line + 1, messages });
  return true;
}

function mismatch(state: RstState, overline: Line, underline: Line): Problem | undefined {
  const { titleLevel } = compat(state);
  if (!isUniform(stripEnd(underline.text))) return missingUnderline(titleLevel);
  return stripEnd(overline.text) === stripEnd(underline.text) ? undefined : overlineMismatch(titleLevel);
}

/** Reports `problem` when the overline is long enough to have meant a title; else the reading goes back, and the overline is text. */
function refuse(state: RstState, context: BlockContext, candidate: Candidate, problem: Problem): boolean {
  const { start, overline, lines } = candidate;
  const line = lineNumber(context, start);
  const isShort = stripEnd(overline.text).length < SHORTEST;
  const shown = isShort ? shortOverline() : problem;
  const place = placeOfLines(isShort ? [overline] : lines);
  append(context, [report(state, shown, { line, place, children: isShort ? [] : [quoteLines(lines)] })]);
  if (isShort) moveTo(context, start);
  return !isShort;
}
