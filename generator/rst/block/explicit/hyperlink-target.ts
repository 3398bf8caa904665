import { escapeToNull } from '../../../tree/index.ts';
import { malformedTarget } from '../../message/block.ts';
import { isSpace, strip } from '../../python/index.ts';
import type { RstState } from '../../state.ts';
import type { BlockContext } from '../context.ts';
import { placeUpTo } from '../extend.ts';
import { indentedBlock, linesBetween } from '../lines.ts';
import { isMarkerEnd, skipBlanks } from '../marker.ts';
import { currentLine, lineNumber, moveTo } from '../reader.ts';
import type { ExplicitResult } from './explicit-construct.ts';
import { makeTarget } from './make-target.ts';

/**
 * Reads a target with a name, or an anonymous one (`.. __:`).
 *
 *     .. _name: place
 *         ^ start
 */
export function hyperlinkTarget(state: RstState, context: BlockContext, start: number): ExplicitResult {
  const marker = currentLine(context);
  const line = lineNumber(context);
  const block = indentedBlock(context, { firstIndent: start, untilBlank: true, stripIndent: false });
  moveTo(context, block.last);
  const texts = linesBetween(block.input).map(({ text }) => text);
  const escaped = texts.map(escapeToNull);
  const found = findName(escaped);
  if (!found) return { problem: malformedTarget() };
  const place = [strip(escaped[found.index]!.slice(found.rest)), ...escaped.slice(found.index + 1)];
  const rawsource = marker.text.slice(0, start) + texts.join('\n');
  const position = placeUpTo(context, marker, block.last + 1);
  const target = makeTarget(state, context.node, found.name, place, { rawsource, position, line });
  return { nodes: [target], blankFinish: block.blankFinish };
}

/** A target's name, empty for an anonymous one; the index of the line it ends on, and that of what follows on it. */
interface FoundName {
  name: string;
  index: number;
  rest: number;
}

/** Finds the colon that ends the name: the first, from the left, that a blank or a line's end follows and that no colon, escape or white space precedes. The name may go on over lines, which are joined as they are. */
function findName(lines: readonly string[]): FoundName | undefined {
  let total = 0;
  let head = '';
  let tail = '';
  for (const [index, line] of lines.entries()) {
    if (head.length < CONTEXT) head = (head + line).slice(0, CONTEXT);
    const text = tail + line;
    const shift = total - tail.length;
    for (let colon = text.indexOf(':', tail.length); colon !== -1; colon = text.indexOf(':', colon + 1)) {
      const range = isMarkerEnd(text, colon + 1) ? nameRange({ head, text, shift }, colon + shift) : undefined;
      if (!range) continue;
      const name = lines
        .slice(0, index + 1)
        .join('')
        .slice(...range);
      return { name, index, rest: skipBlanks(text, colon + 1) - tail.length };
    }
    total += line.length;
    tail = text.slice(-CONTEXT);
  }
  return undefined;
}

/** How many characters at the start and before a colon are asked for. */
const CONTEXT = 4;

/** Part of a longer text: its first characters, and those from index `shift` on. */
interface Window {
  head: string;
  text: string;
  shift: number;
}

/** Where the name before the colon at index `colon` stands, without quotes; undefined when the text before it is none. Source: docutils' `explicit.patterns.target`. */
function nameRange(window: Window, colon: number): [number, number] | undefined {
  const { head } = window;
  const end = characterAt(window, colon - 1) === ' ' ? colon - 1 : colon;
  if (head[0] === '_') return end === 1 ? [0, 0] : undefined;
  const isQuoted = head[0] === '`';
  const start = isQuoted ? 1 : 0;
  const nameEnd = isQuoted ? end - 1 : end;
  const first = head[start];
  if (nameEnd <= start || first === ' ' || first === '`') return undefined;
  if (isQuoted && characterAt(window, nameEnd) !== '`') return undefined;
  const isClosed = endsName(window, nameEnd) && endsName(window, end) && !endsInColon(window, end);
  return isClosed ? [start, nameEnd] : undefined;
}

function characterAt({ head, text, shift }: Window, index: number): string | undefined {
  return index < shift ? head[index] : text[index - shift];
}

/** True when neither white space nor an escape stands before index `end`. */
function endsName(window: Window, end: number): boolean {
  const last = characterAt(window, end - 1) ?? '\0';
  return last !== '\0' && !isSpace(last.charCodeAt(0));
}

function endsInColon(window: Window, end: number): boolean {
  return characterAt(window, end - 1) === ':' && characterAt(window, end - 2) !== '\0';
}
