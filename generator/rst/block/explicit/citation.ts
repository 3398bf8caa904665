import { type Citation, element, text } from '../../../tree/index.ts';
import { compat } from '../../compat.ts';
import { citationContent } from '../../message/block.ts';
import { fullyNormalizeName, noteCitation, noteExplicitTarget } from '../../registry.ts';
import { report } from '../../reporter.ts';
import type { RstState } from '../../state.ts';
import { call, type Step } from '../../step.ts';
import type { BlockContext } from '../context.ts';
import { placeUpTo } from '../extend.ts';
import { indentedBlock, lineCount } from '../lines.ts';
import { parseIndented } from '../nested-parse.ts';
import { currentLine, moveTo, sourceAndLine } from '../reader.ts';
import type { Explicit } from './explicit-markup.ts';

/**
 * Reads a citation.
 *
 *     .. [label] text
 *        ^
 */
export function* citation(state: RstState, context: BlockContext, label: string, bodyStart: number): Step<Explicit> {
  const line = currentLine(context);
  const where = sourceAndLine(context);
  const block = indentedBlock(context, { firstIndent: bodyStart });
  moveTo(context, block.last);
  const position = placeUpTo(context, line, block.last + 1);
  const names = [fullyNormalizeName(label)];
  const node: Citation = element('citation', { names, position, ...where }, [element('label', {}, [text(label)])]);
  noteCitation(state, node);
  noteExplicitTarget(state, node, node);
  if (lineCount(block.input) > 0) yield* call(parseIndented(state, block.input, block.offset, node, context));
  else if (compat(state).footnoteNeedsContent) {
    node.children.push(report(state, citationContent(), { place: position }));
  }
  return { nodes: [node], blankFinish: block.blankFinish };
}
