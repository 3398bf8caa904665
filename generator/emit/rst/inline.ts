import { codePointBefore, isPair, mayFollowMarkup, mayPrecedeMarkup } from '../../rst/index.ts';
import { isElement, type RstElements } from '../../tree/index.ts';
import { escapeText, guardFirst, guardLast, guardNext } from './escape.ts';
import { complain } from './problem.ts';
import { referenceSource } from './reference.ts';
import { spanSource } from './span.ts';
import type { State } from './state.ts';

/** What ends before inline markup without leaving a character: an escaped blank. */
const NOTHING = '\\ ';

/** Returns the inline content of `node` as one string, its line ends kept. `finish` escapes more in what is plain text. */
export function inlineSource(
  node: RstElements,
  state: State,
  finish: (escaped: string) => string = (escaped) => escaped,
): string {
  let source = '';
  let isBehindMarkup = false;
  const { children } = node;
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!;
    if (child.type === 'text') {
      const escaped = finish(escapeText(child.value, index === children.length - 1));
      if (escaped === '') continue;
      source += isBehindMarkup && !mayFollow(escaped, state) ? NOTHING + escaped : escaped;
      isBehindMarkup = false;
      continue;
    }
    const found = markupOf(node, index, state, source);
    index += found.taken - 1;
    if (found.source === '') continue;
    source += isBehindMarkup || !mayStart(source, found.source) ? NOTHING + found.source : found.source;
    isBehindMarkup = true;
  }
  return source;
}

/** Returns the inline content of `node` as the lines of a paragraph that begins no other construct. */
export function paragraphLines(node: RstElements, state: State): string[] {
  const lines = inlineSource(node, state).split('\n');
  if (lines.length > 1 && lines.some((line) => line === '')) {
    complain(state, node, 'blank-line', 'Unexpected blank line within text, expected none');
  }
  const first = node.children[0];
  return guardLines(lines, first !== undefined && isElement(first), node, state);
}

/** Returns the inline content of `node` on one line. */
export function lineSource(node: RstElements, state: State, finish?: (escaped: string) => string): string {
  const source = inlineSource(node, state, finish);
  if (!source.includes('\n')) return source;
  complain(state, node, 'line-end', `Unexpected line end in \`${node.type}\`, expected one line`);
  return source.replaceAll('\n', ' ');
}

function guardLines(lines: readonly string[], isMarkup: boolean, node: RstElements, state: State): string[] {
  const kept = lines.filter((line) => line !== '' || lines.length === 1);
  if (kept.slice(0, -1).some((line) => /\s$/.test(line))) {
    complain(state, node, 'blank-at-end', 'Unexpected blank at the end of a line, expected none');
  }
  const guarded = kept.map((line, index) => (index === 0 ? guardFirst(line, isMarkup) : guardNext(line)));
  guarded.push(guardLast(guarded.pop()!));
  return guarded;
}

/** Returns the markup for the child at `index`, and how many children it stands for. `before` is what was written. */
function markupOf(parent: RstElements, index: number, state: State, before: string): { source: string; taken: number } {
  const node = parent.children[index] as RstElements;
  if (node.type === 'reference') return referenceSource(node, parent.children[index + 1], state, before);
  return { source: spanSource(node, state), taken: 1 };
}

/** True when `text` may stand right behind inline markup: a role's last colon before a blank would end a field's name. */
function mayFollow(text: string, { isInFieldName }: State): boolean {
  const mayEnd = mayFollowMarkup(text.codePointAt(0)!) && !/^:\S/.test(text);
  return mayEnd && !(isInFieldName && /^\s/.test(text));
}

/** True when the markup `source` may stand right behind `before`. */
function mayStart(before: string, source: string): boolean {
  if (before === '') return true;
  const last = codePointBefore(before, before.length);
  if (!mayPrecedeMarkup(last)) return false;
  const start = START.exec(source)![0].length;
  return !isPair(last, source.codePointAt(start) ?? 0);
}

const START = /^(?:\*\*?|``|_`|:[^`]*:`|`|\||\[)?/;
