import { compat } from '../compat.ts';
import type { RstState } from '../state.ts';
import { type Answer, isStep, type Step } from '../step.ts';
import { blockQuoteHere } from './block-quote.ts';
import { bulletList } from './bullet-list.ts';
import type { BlockContext, Outcome } from './context.ts';
import { doctest } from './doctest.ts';
import { enumeratedList } from './enumerated-list.ts';
import { explicitMarkup } from './explicit/explicit-markup.ts';
import { fieldList } from './field-list.ts';
import { lineBlock } from './line-block.ts';
import { type LineKind, lineKind } from './line-kind.ts';
import { lineCount, marginAt } from './lines.ts';
import { optionList } from './option-list.ts';
import { overlinedTitle } from './overlined-title.ts';
import { currentLine, moveTo, nextLine } from './reader.ts';
import { closeSections } from './section.ts';
import { gridTable, simpleTable } from './table.ts';
import { textBlock } from './text-block.ts';

/** Reads the lines of `context` to their end; when an `include` put lines in, `outer`, from which they were cut, moves on by as many. Source: docutils' state `Body`. */
export function* parseBody(state: RstState, context: BlockContext, outer?: BlockContext): Step<void> {
  const { input, reading } = context;
  const count = lineCount(input);
  while (nextLine(context)) {
    if (reading.isTextNext) reading.isTextNext = false;
    else {
      const kind = lineKind(currentLine(context).text, marginAt(context.input, context.at));
      if (kind === 'blank') continue;
      const block = readBlock(state, context, kind);
      const outcome = isStep(block) ? yield* block : block;
      if (outcome === 'over') break;
      if (outcome) continue;
    }
    const text = textBlock(state, context);
    if ((isStep(text) ? yield* text : text) === 'over') break;
  }
  endSections(state, context);
  const added = lineCount(input) - count;
  if (outer && input.parent && added > 0) moveTo(outer, outer.at + added);
}

/** Ends the sections that are open; docutils' machines, where one reads each section, then stand one further on each than the one within. */
function endSections(state: RstState, context: BlockContext): void {
  const depth = context.sections.length;
  if (depth === 0) return;
  closeSections(context, 0);
  if (!compat(state).titlesAreNested) return;
  context.heldAt = undefined;
  moveTo(context, context.at + depth);
}

/** Reads the block whose first line is of `kind`; false when it is text after all, the reading being at its first line. */
function readBlock(state: RstState, context: BlockContext, kind: LineKind): Answer<Outcome> {
  switch (kind) {
    case 'indent':
      return blockQuoteHere(state, context);
    case 'bullet':
      return bulletList(state, context);
    case 'enumerator':
      return enumeratedList(state, context);
    case 'fieldMarker':
      return fieldList(state, context);
    case 'optionMarker':
      return optionList(state, context);
    case 'doctest':
      return doctest(state, context);
    case 'lineBlock':
      return lineBlock(state, context);
    case 'gridTable':
      return gridTable(state, context);
    case 'simpleTable':
      return simpleTable(state, context);
    case 'explicitMarkup':
    case 'anonymous':
      return explicitMarkup(state, context, kind);
    case 'line':
      return overlinedTitle(state, context);
    default:
      return false;
  }
}
