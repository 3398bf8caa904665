import { type Line, placeBetween, placeOfLines } from '../../source/index.ts';
import { element, type SystemMessage, text } from '../../tree/index.ts';
import { inconsistentQuoting, literalBlockExpected, unexpectedIndentation } from '../message/block.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { append } from './append.ts';
import type { BlockContext } from './context.ts';
import { lineAt, lineCount, marginAt } from './lines.ts';
import { isPunctuation } from './marker.ts';
import { currentLine, lineNumber, nextLine, previousLine, sourceAndLine } from './reader.ts';

/**
 * Adds the literal block whose lines all begin with the same punctuation character and are not indented; a warning when there is none.
 *
 *     ::
 *
 *     > text *as it is*
 *     ^
 */
export function quotedLiteralBlock(state: RstState, context: BlockContext): void {
  const { input } = context;
  previousLine(context);
  while (nextLine(context) && marginAt(input, context.at) === -1);
  const first = lineAt(input, context.at);
  if (!first || !isPunctuation(first.text.charCodeAt(0))) {
    reportMissing(state, context, first);
    return;
  }
  const line = lineNumber(context);
  const quoted = [first];
  const messages: SystemMessage[] = [];
  while (nextLine(context) && marginAt(input, context.at) !== -1) {
    const next = currentLine(context);
    const problem = marginAt(input, context.at) > 0 ? unexpectedIndentation() : inconsistentQuoting();
    if (marginAt(input, context.at) === 0 && next.text[0] === first.text[0]) quoted.push(next);
    else {
      messages.push(report(state, problem, { line: lineNumber(context), place: placeOfLines([next]) }));
      previousLine(context);
      break;
    }
  }
  addBlock(context, quoted, line);
  append(context, messages);
}

function addBlock(context: BlockContext, lines: readonly Line[], line: number): void {
  const value = lines.map((quoted) => quoted.text).join('\n');
  const position = placeOfLines(lines);
  const where = sourceAndLine(context, line);
  const fields = { xmlSpace: 'preserve' as const, rawsource: value, position, ...where };
  append(context, [element('literalBlock', fields, [text(value, position)])]);
}

function reportMissing(state: RstState, context: BlockContext, line: Line | undefined): void {
  const { input } = context;
  const last = line ?? lineAt(input, lineCount(input) - 1);
  const end = line ? line.text.length : (last?.text.length ?? 0);
  const place = last && placeBetween(last, line ? 0 : end, last, end);
  const message = report(state, literalBlockExpected(), { line: lineNumber(context), place });
  previousLine(context);
  append(context, [message]);
}
