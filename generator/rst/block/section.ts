import { type Line, placeOfLines } from '../../source/index.ts';
import { element, nodeText, type Plain, type RstNodes, type SystemMessage, text } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { parseInline } from '../inline/index.ts';
import { inconsistentTitleLevel, skippedTitleLevel, unreachableTitleLevel } from '../message/block.ts';
import { fullyNormalizeName, noteImplicitTarget, noteLooseMessage } from '../registry.ts';
import { type Problem, report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { append, appendTo } from './append.ts';
import type { BlockContext } from './context.ts';
import { extendToChildren } from './extend.ts';
import { quoteLines } from './quote-lines.ts';
import { moveTo } from './reader.ts';

/** A title as it was found. */
export interface Title {
  /** The title's text, cut out of its line. */
  title: Line;
  /** That line and those above and below it: what messages show. */
  lines: readonly Line[];
  /** The underline's character, or both lines' apart by `/`. */
  style: string;
  /** True when the title has an overline, and one so short that it could be text. */
  isShortOverline: boolean;
  /** docutils' number of the title's line. */
  line: number;
  /** What there was to say about its lines. */
  messages: readonly SystemMessage[];
}

/**
 * Begins a section: from here on `context` fills it. The first title of a style fixes the style's level; a title of a level that is open ends the sections of that level and below. Where a level was left
 * out, a message takes the title's place. Source: docutils 0.23, `check_subsection` and `new_subsection`.
 */
export function section(state: RstState, context: BlockContext, found: Title): void {
  const { titleStyles } = state;
  const known = titleStyles.indexOf(found.style);
  const level = known === -1 ? titleStyles.length + 1 : known + 1;
  const current = context.sections.length + context.levelOffset;
  const kept = Math.min(context.sections.length + level - current - 1, context.sections.length);
  if (level > current + 1) reportLevel(state, context, found, skippedTitleLevel(current, level));
  else if (kept < 0) reportUnreachable(state, context, found, level, current);
  else {
    if (kept < context.sections.length) {
      if (compat(state).titlesAreNested) {
        climb(context, found, kept);
        return;
      }
      closeSections(context, kept);
    }
    if (known === -1) titleStyles.push(found.style);
    openSection(state, context, found);
    return;
  }
  // No section takes them up.
  for (const message of found.messages) noteLooseMessage(state, message);
}

/**
 * Ends the sections but for the outermost `kept`, and goes back to before the title: up to docutils 0.21 the machine that reads a section meets the title that ends it, and the one above reads it again. Those
 * in between just end; but one that stands at a short overline goes back further, to read the overline as text, and reads another line as such.
 */
function climb(context: BlockContext, { lines }: Title, kept: number): void {
  const { sections, reading } = context;
  const title = context.at - lines.length + 1;
  while (sections.length > kept) {
    const ended = sections[sections.length - 1]!;
    closeSections(context, sections.length - 1);
    if (sections.length > kept && reading.shortlyOverlined?.delete(ended)) {
      reading.isTextNext = true;
      moveTo(context, title - LINES_BACK);
      return;
    }
  }
  if (kept === 0) context.heldAt = undefined;
  moveTo(context, title - 1);
}

/** How far before the title docutils goes back for an overline. */
const LINES_BACK = 3;

/** Ends the sections of `context` but for the outermost `kept`, and goes on filling the innermost of those. */
export function closeSections(context: BlockContext, kept: number): void {
  const { sections } = context;
  for (let index = sections.length - 1; index >= kept; index--) extendToChildren(sections[index]!);
  sections.length = kept;
  context.node = sections[kept - 1] ?? context.top;
}

function openSection(
  state: RstState,
  context: BlockContext,
  { title, lines, line, messages, isShortOverline }: Title,
): void {
  const parent = context.node;
  const node = element('section', { position: placeOfLines(lines) });
  append(context, [node]);
  const inline = parseInline(state, [title], { line, parent });
  const titleNode: Plain = element('title', { position: placeOfLines([title]) }, inline.nodes);
  node.names = [fullyNormalizeName(nodeText(titleNode))];
  for (const child of [titleNode, ...messages, ...inline.messages]) appendTo(context, node, child);
  noteImplicitTarget(state, node, node);
  if (compat(state).titlesAreNested) {
    if (context.sections.length === 0) context.heldAt = context.at;
    if (isShortOverline) {
      context.reading.shortlyOverlined ??= new Set();
      context.reading.shortlyOverlined.add(node);
    }
  }
  context.sections.push(node);
  context.node = node;
}

function reportUnreachable(state: RstState, context: BlockContext, found: Title, level: number, current: number): void {
  const details =
    `The parent of level ${level} sections cannot be reached. The parser is at section level ${current} but the current node has only ` +
    `${context.sections.length} parent section(s).\nOne reason may be a high level section used in a directive that parses its content into ` +
    'a base node not attached to the document\n(up to Docutils 0.21, these sections were silently dropped).';
  reportLevel(state, context, found, unreachableTitleLevel(level), details);
}

function reportLevel(
  state: RstState,
  context: BlockContext,
  { lines, line }: Title,
  problem: Problem,
  details?: string,
): void {
  const children: RstNodes[] = [quoteLines(lines)];
  if (!compat(state).titlesAreNested) {
    children.push(note(`Established title styles: ${state.titleStyles.join(' ')}`));
    if (details !== undefined) children.push(note(details));
  }
  const shown = compat(state).titlesAreNested ? inconsistentTitleLevel() : problem;
  append(context, [report(state, shown, { line, place: placeOfLines(lines), children })]);
}

function note(value: string): Plain {
  return element('paragraph', {}, [text(value)]);
}
