import { type Line, sliceLine } from '../../../source/index.ts';
import { element, escapeToNull, type RstNodes, type SubstitutionDefinition } from '../../../tree/index.ts';
import { malformedSubstitution, substitutionEmpty, substitutionWithoutContents } from '../../message/block.ts';
import { isSpace, skipSpace, strip, stripEnd } from '../../python/index.ts';
import { noteDropped, noteSubstitutionDef, whitespaceNormalizeName } from '../../registry.ts';
import { type Problem, report } from '../../reporter.ts';
import type { RstState } from '../../state.ts';
import type { Step } from '../../step.ts';
import { append } from '../append.ts';
import { blockQuoteHere } from '../block-quote.ts';
import type { BlockContext } from '../context.ts';
import { placeUpTo } from '../extend.ts';
import { createInput, indentedBlock, linesBetween, marginAt } from '../lines.ts';
import { isMarkerEnd, skipBlanks } from '../marker.ts';
import { nestedContext } from '../nested-parse.ts';
import { quoteLines } from '../quote-lines.ts';
import { currentLine, isAtEnd, isNextLineBlank, moveTo, nextLine, sourceAndLine, type Where } from '../reader.ts';
import { directive } from './directive.ts';
import { directiveName } from './directive-name.ts';
import type { ExplicitResult } from './explicit-construct.ts';
import { isInline } from './is-inline.ts';
import { refuseContent } from './refuse-content.ts';

/**
 * Reads the definition of a substitution.
 *
 *     .. |name| directive:: text
 *         ^ start
 */
export function* substitutionDefinition(state: RstState, context: BlockContext, start: number): Step<ExplicitResult> {
  const marker = currentLine(context);
  const where = sourceAndLine(context);
  const first = context.at;
  const block = indentedBlock(context, { firstIndent: start, stripIndent: false });
  moveTo(context, block.last);
  const lines = linesBetween(block.input);
  const rawsource = marker.text.slice(0, start) + lines.map(({ text }) => text).join('\n');
  const found = findName(lines);
  if (!found) return { problem: malformedSubstitution() };
  const position = placeUpTo(context, marker, block.last + 1);
  const node: SubstitutionDefinition = element('substitutionDefinition', { rawsource, position, ...where });
  const quoted = { lines: linesBetween(context.input, first, block.last + 1), where };
  const body = bodyOf(lines, found);
  if (body.length === 0) {
    const message = reportDefinition(state, node, quoted, substitutionWithoutContents(found.name));
    return { nodes: [message], blankFinish: block.blankFinish };
  }
  node.names = [whitespaceNormalizeName(found.name)];
  const offset = block.offset + (body[0]!.origin === lines[found.index]!.origin ? 0 : 1);
  const blankFinish = yield* parseContent(state, context, node, body, offset, block.blankFinish);
  moveBlocks(context, node);
  const message =
    refuseContent(state, node, quoted.lines, where) ??
    (node.children.length === 0 ? reportDefinition(state, node, quoted, substitutionEmpty(found.name)) : undefined);
  if (message) noteDropped(state, node);
  else noteSubstitutionDef(state, node, found.name, context.node);
  return { nodes: [message ?? node], blankFinish };
}

/** The lines of a definition as messages show them, and where they say that it is. */
interface Quoted {
  lines: readonly Line[];
  where: Where;
}

function reportDefinition(state: RstState, node: SubstitutionDefinition, quoted: Quoted, problem: Problem): RstNodes {
  const children = [quoteLines(quoted.lines, node.rawsource)];
  return report(state, problem, { ...quoted.where, place: node.position, children });
}

/** A substitution's name, its escapes as U+0000; the index of the line it ends on, and that of what follows on it, white space cut off both its ends. */
interface FoundName {
  name: string;
  index: number;
  rest: number;
}

/** Finds the `|` that ends the name: the first that a blank or a line's end follows and that neither an escape nor white space precedes. Lines are joined by a blank. Source: docutils' `explicit.patterns.substitution`. */
function findName(lines: readonly Line[]): FoundName | undefined {
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const own = escapeToNull(strip(line.text));
    if (index === 0 && line.text[0] === ' ') return undefined;
    const bar = nameEnd(own);
    if (bar > 0) return { name: [...parts, own.slice(0, bar)].join(' '), index, rest: skipBlanks(own, bar + 1) };
    parts.push(own);
  }
  return undefined;
}

/** The index of the first `|` in `text` that ends a name, or -1. */
function nameEnd(text: string): number {
  for (let bar = text.indexOf('|', 1); bar !== -1; bar = text.indexOf('|', bar + 1)) {
    const last = text.charCodeAt(bar - 1);
    if (isMarkerEnd(text, bar + 1) && last !== 0 && !isSpace(last)) return bar;
  }
  return -1;
}

/** What of `lines` follows the name, without blank lines at the end. */
function bodyOf(lines: readonly Line[], { index, rest }: FoundName): Line[] {
  const named = stripLine(lines[index]!);
  const body = [stripLine(sliceLine(named, Math.min(rest, named.text.length))), ...lines.slice(index + 1)];
  if (body[0]!.text === '') body.shift();
  while (body.length > 0 && strip(body[body.length - 1]!.text) === '') body.pop();
  if (body.length > 0) body[0] = stripLine(body[0]!);
  return body;
}

function stripLine(line: Line): Line {
  const end = stripEnd(line.text).length;
  return sliceLine(line, Math.min(skipSpace(line.text, 0), end), end);
}

/** Parses the directive in `lines` into `node`, and returns whether a blank line follows the definition. Source: docutils' state `SubstitutionDef`. */
function* parseContent(
  state: RstState,
  context: BlockContext,
  node: SubstitutionDefinition,
  lines: readonly Line[],
  offset: number,
  blankFinish: boolean,
): Step<boolean> {
  const nested = nestedContext(context, createInput(lines), offset, node, node);
  while (nextLine(nested)) {
    const margin = marginAt(nested.input, nested.at);
    if (margin === 0) return yield* readFirst(state, nested, blankFinish);
    if (margin > 0) yield* blockQuoteHere(state, nested);
  }
  return blankFinish;
}

/** Reads the directive that the current line begins, if it does, and returns whether a blank line follows the definition. */
function* readFirst(state: RstState, nested: BlockContext, blankFinish: boolean): Step<boolean> {
  const name = directiveName(currentLine(nested).text, 0, false);
  if (!name) return isAtEnd(nested) ? blankFinish : isNextLineBlank(nested);
  const presets = { alt: nested.substitution!.names![0] };
  const found = yield* directive(state, nested, name.text, name.bodyStart, presets);
  append(nested, found.nodes);
  return isAtEnd(nested) ? blankFinish : found.blankFinish;
}

/** Moves what is no inline content from `node` to the node that holds it. */
function moveBlocks(context: BlockContext, node: SubstitutionDefinition): void {
  const blocks = node.children.filter((child) => !isInline(child));
  node.children = node.children.filter(isInline);
  append(context, blocks);
}
