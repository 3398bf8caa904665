import { type EnumeratedList, element } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { enumeratedListStart } from '../message/block.ts';
import { isSpace } from '../python/index.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import type { Step } from '../step.ts';
import { append } from './append.ts';
import type { BlockContext } from './context.ts';
import { enumeratorValue, nextMarkers, type Sequence } from './enumerator.ts';
import { extendToChildren, placeUpTo } from './extend.ts';
import { lineAt } from './lines.ts';
import { listItem, readItems } from './list-items.ts';
import { type EnumeratorFormat, type EnumeratorText, enumeratorAffixes, readEnumerator } from './read-enumerator.ts';
import { currentLine, sourceAndLine } from './reader.ts';

/** What the items of a list must go on with. */
interface Numbering {
  list: EnumeratedList;
  format: EnumeratorFormat;
  last: bigint;
  /** True once an item left the counting to docutils. */
  isAuto: boolean;
}

/**
 * Reads an enumerated list; false when the line after the enumerator shows that it is none.
 *
 *     1. item
 *     ^
 *     #. item
 */
export function* enumeratedList(state: RstState, context: BlockContext): Step<boolean> {
  const marker = readEnumerator(currentLine(context).text)!;
  const { sequence, ordinal } = enumeratorValue(marker.text, undefined, compat(state).largestRoman);
  if (ordinal === undefined || !isItem(state, context, ordinal, sequence, marker.format)) return false;
  const list = openList(state, context, marker, sequence, ordinal);
  const blankFinish = yield* listItem(state, context, list, marker.bodyStart);
  const numbering: Numbering = { list, format: marker.format, last: ordinal, isAuto: sequence === '#' };
  const readItem = () => nextItem(state, context, numbering);
  yield* readItems(state, context, { name: 'Enumerated list', blankFinish, readItem });
  extendToChildren(list);
  return true;
}

function openList(
  state: RstState,
  context: BlockContext,
  marker: EnumeratorText,
  sequence: Sequence,
  ordinal: bigint,
): EnumeratedList {
  const line = currentLine(context);
  const place = placeUpTo(context, line, context.at + 1);
  const knowsLine = compat(state).blocksHaveLines;
  const where = sourceAndLine(context);
  const list = element('enumeratedList', {
    enumtype: sequence === '#' ? 'arabic' : sequence,
    ...enumeratorAffixes[marker.format],
    position: place,
    ...(knowsLine ? where : {}),
  });
  append(context, [list]);
  if (ordinal !== 1n) {
    list.start = Number(ordinal);
    append(context, [report(state, enumeratedListStart(marker.text, ordinal), { ...(knowsLine ? where : {}), place })]);
  }
  return list;
}

function* nextItem(state: RstState, context: BlockContext, numbering: Numbering): Step<boolean | undefined> {
  const { list, format, last, isAuto } = numbering;
  const marker = readEnumerator(currentLine(context).text);
  if (!marker || marker.format !== format) return undefined;
  const { sequence, ordinal } = enumeratorValue(marker.text, list.enumtype, compat(state).largestRoman);
  const isNext = sequence === '#' || (sequence === list.enumtype && !isAuto && ordinal === last + 1n);
  if (!isNext || ordinal === undefined || !isItem(state, context, ordinal, sequence, format)) return undefined;
  if (sequence === '#') numbering.isAuto = true;
  numbering.last = ordinal;
  return yield* listItem(state, context, list, marker.bodyStart);
}

/** True when the line after the current one is blank, indented, or the next item. */
function isItem(
  state: RstState,
  context: BlockContext,
  ordinal: bigint,
  sequence: Sequence,
  format: EnumeratorFormat,
): boolean {
  const next = lineAt(context.input, context.at + 1)?.text;
  if (next === undefined || next === '' || isSpace(next.charCodeAt(0))) return true;
  return nextMarkers(ordinal, sequence, format, compat(state).largestRoman).some((marker) => next.startsWith(marker));
}
