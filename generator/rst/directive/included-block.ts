import { maxTabWidth } from '../../source/index.ts';
import { element, type RstNodes, text } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { contentExpected } from '../message/directive.ts';
import { splitLines } from '../python/index.ts';
import type { RstState } from '../state.ts';
import type { DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import type { Insertion } from './include-parser.ts';
import { givenTabWidth, numberOf } from './included-option.ts';
import { readLineNumbers } from './line-numbers.ts';
import { codeNodes } from './literal.ts';
import { addName, classesOf } from './node.ts';

/** Returns a literal block of the text of `insertion`. */
export function includedLiteral(state: RstState, use: DirectiveUse, insertion: Insertion): RstNodes {
  const problem = readLineNumbers(state, use);
  if (problem) return problem;
  const { source } = insertion;
  const expanded = expand(state, use, insertion.text);
  const node = element('literalBlock', {
    xmlSpace: 'preserve',
    classes: classesOf(use),
    others: { source },
    source,
    line: (numberOf(use, 'start-line') ?? 0) + 1,
    position: use.place,
  });
  addName(state, use, node);
  if ('number-lines' in use.options) {
    const body = withoutLastEnd(expanded);
    const { includedLinesAreTrimmed } = compat(state);
    const count = includedLinesAreTrimmed ? insertion.lines.length : splitLines(body).length;
    node.children = codeNodes(body, use, count, use.place);
  } else node.children = [text(expanded, use.place)];
  return node;
}

/** Returns the text of `insertion` as a block of code. */
export function includedCode(state: RstState, use: DirectiveUse, insertion: Insertion): RstNodes {
  const lines = codeLines(state, use, insertion);
  if (lines.length === 0) return failDirective(state, use, contentExpected(use.name));
  const problem = readLineNumbers(state, use);
  if (problem) return problem;
  const body = lines.join('\n');
  const language = use.options['code'] as string;
  const node = element('literalBlock', {
    xmlSpace: 'preserve',
    rawsource: body,
    classes: ['code', ...(language === '' ? [] : [language]), ...classesOf(use)],
    others: { source: insertion.source },
    position: use.place,
  });
  addName(state, use, node);
  node.children = codeNodes(body, use, lines.length, use.place);
  return node;
}

/** What docutils takes for the lines of code: 0.19 those that it would parse, later ones the whole text as one. */
function codeLines(state: RstState, use: DirectiveUse, insertion: Insertion): string[] {
  if (!compat(state).includedLinesAreTrimmed) return [withoutLastEnd(expand(state, use, insertion.text))];
  return givenTabWidth(state, use) < 0 ? splitLines(insertion.text) : insertion.lines.map(({ text: line }) => line);
}

function withoutLastEnd(value: string): string {
  return value.endsWith('\n') ? value.slice(0, -1) : value;
}

/** `value` with its tabs as blanks, unless the width of a tab is negative. */
function expand(state: RstState, use: DirectiveUse, value: string): string {
  const width = givenTabWidth(state, use);
  if (width < 0 || !value.includes('\t')) return value;
  return value
    .split(/(?<=[\n\r])/)
    .map((line) => expandTabsIn(line, Math.min(width, maxTabWidth)))
    .join('');
}

function expandTabsIn(line: string, width: number): string {
  const pieces = line.split('\t');
  let expanded = '';
  let column = 0;
  for (const [index, piece] of pieces.entries()) {
    const length = [...piece].length;
    const blanks = index < pieces.length - 1 && width > 0 ? width - ((column + length) % width) : 0;
    expanded += piece + ' '.repeat(blanks);
    column += length + blanks;
  }
  return expanded;
}
