import { element, type Footnote, text } from '../../../tree/index.ts';
import { compat } from '../../compat.ts';
import { footnoteContent } from '../../message/block.ts';
import {
  fullyNormalizeName,
  noteAutofootnote,
  noteExplicitTarget,
  noteFootnote,
  noteSymbolFootnote,
  setId,
} from '../../registry.ts';
import { report } from '../../reporter.ts';
import type { RstState } from '../../state.ts';
import { call, type Step } from '../../step.ts';
import type { BlockContext } from '../context.ts';
import { placeUpTo } from '../extend.ts';
import { indentedBlock, lineCount } from '../lines.ts';
import { parseIndented } from '../nested-parse.ts';
import { currentLine, moveTo, sourceAndLine } from '../reader.ts';
import type { Explicit } from './explicit-markup.ts';

/** True for the labels of footnotes: a number, `#`, `#name` and `*`; others are citations'. */
export function isFootnoteLabel(label: string): boolean {
  return label[0] === '#' || label === '*' || /^[0-9]+$/.test(label);
}

/**
 * Reads a footnote.
 *
 *     .. [#label] text
 *        ^
 */
export function* footnote(state: RstState, context: BlockContext, label: string, bodyStart: number): Step<Explicit> {
  const line = currentLine(context);
  const where = sourceAndLine(context);
  const block = indentedBlock(context, { firstIndent: bodyStart });
  moveTo(context, block.last);
  const position = placeUpTo(context, line, block.last + 1);
  const node: Footnote = element('footnote', { position, ...where });
  const name = noteLabel(state, node, label);
  if (name === '') setId(state, node, node);
  else noteExplicitTarget(state, node, node);
  if (lineCount(block.input) > 0) yield* call(parseIndented(state, block.input, block.offset, node, context));
  else if (compat(state).footnoteNeedsContent) {
    node.children.push(report(state, footnoteContent(), { place: position }));
  }
  return { nodes: [node], blankFinish: block.blankFinish };
}

/** Enters the footnote under what its label makes of it, and returns its name; it is empty when there is none. */
function noteLabel(state: RstState, node: Footnote, label: string): string {
  const name = fullyNormalizeName(label);
  if (name[0] === '#') {
    const own = name.slice(1);
    node.auto = 1;
    if (own !== '') node.names = [own];
    noteAutofootnote(state, node);
    return own;
  }
  if (name === '*') {
    node.auto = '*';
    noteSymbolFootnote(state, node);
    return '';
  }
  node.children.push(element('label', {}, [text(label)]));
  node.names = [name];
  noteFootnote(state, node);
  return name;
}
