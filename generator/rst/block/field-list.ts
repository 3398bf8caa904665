import { type Line, type Place, placeBetween, sliceLine } from '../../source/index.ts';
import { element, type Plain, type RstElements } from '../../tree/index.ts';
import { parseInline } from '../inline/index.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { append, appendTo } from './append.ts';
import type { BlockContext, Input } from './context.ts';
import { extendToChildren, placeOfInput, placeUpTo } from './extend.ts';
import { fieldNameEnd } from './field-marker.ts';
import { indentedBlock, lineAt, lineCount, marginAt } from './lines.ts';
import { readItems } from './list-items.ts';
import { skipBlanks } from './marker.ts';
import { parseIndented } from './nested-parse.ts';
import { currentLine, lineNumber, moveTo, sourceAndLine } from './reader.ts';

/**
 * Reads a field list.
 *
 *     :name: body
 *     ^
 */
export function* fieldList(state: RstState, context: BlockContext): Step<true> {
  const first = currentLine(context);
  const list: Plain = element('fieldList', { position: placeUpTo(context, first, context.at + 1) });
  append(context, [list]);
  const blankFinish = yield* field(state, context, list, context.node);
  const readItem = () => nextField(state, context, list);
  yield* readItems(state, context, { name: 'Field list', blankFinish, readItem });
  extendToChildren(list);
  return true;
}

function* nextField(state: RstState, context: BlockContext, list: Plain): Step<boolean | undefined> {
  return fieldNameEnd(currentLine(context).text) > 0 ? yield* field(state, context, list, list) : undefined;
}

/** Adds the field at the current line to `list`; `parent` is where messages about names go. */
function* field(state: RstState, context: BlockContext, list: Plain, parent: RstElements): Step<boolean> {
  const line = currentLine(context);
  const nameEnd = fieldNameEnd(line.text);
  const bodyStart = skipBlanks(line.text, nameEnd + 1);
  const where = sourceAndLine(context);
  const number = lineNumber(context);
  const block = indentedBlock(context, { firstIndent: bodyStart });
  moveTo(context, block.last);
  const name = parseInline(state, [sliceLine(line, 1, nameEnd)], { line: number, parent });
  const hasBody = lineCount(block.input) > 0;
  const body: Plain = element('fieldBody', { position: bodyPlace(block.input, line, bodyStart) }, [...name.messages]);
  // A lone line may have to be read again: see the transform of bibliographic fields.
  if (hasBody && isLone(block.input)) body.rawsource = lineAt(block.input, 0)!.text;
  const nameNode = element('fieldName', { position: placeBetween(line, 1, line, nameEnd) }, name.nodes);
  const position = placeUpTo(context, line, block.last + 1);
  const node = element('field', { position, ...where }, [nameNode, body]);
  if (hasBody) yield* call(parseIndented(state, block.input, block.offset, body, context));
  appendTo(context, list, node);
  return block.blankFinish;
}

/** True when there is but one line that is not blank. */
function isLone(input: Input): boolean {
  let index = 1;
  while (index < lineCount(input) && marginAt(input, index) === -1) index++;
  return index === lineCount(input);
}

function bodyPlace(input: Input, marker: Line, bodyStart: number): Place {
  const start = Math.min(bodyStart, marker.text.length);
  return placeOfInput(input) ?? placeBetween(marker, start, marker, start);
}
