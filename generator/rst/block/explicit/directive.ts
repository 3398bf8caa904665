import { runDirective } from '../../directive/index.ts';
import type { RstState } from '../../state.ts';
import { call, type Step } from '../../step.ts';
import type { BlockContext } from '../context.ts';
import { indentedBlock, linesBetween } from '../lines.ts';
import { isNextLineBlank, lineNumber, moveTo } from '../reader.ts';
import type { Explicit } from './explicit-markup.ts';

/**
 * Reads the directive `name`, whose marker ends before index `bodyStart` of the current line.
 *
 *     .. name:: argument
 *               ^ bodyStart
 */
export function* directive(
  state: RstState,
  context: BlockContext,
  name: string,
  bodyStart: number,
  presets?: Readonly<Record<string, unknown>>,
): Step<Explicit> {
  const start = context.at;
  const line = lineNumber(context);
  const block = indentedBlock(context, { firstIndent: bodyStart, stripTop: false });
  moveTo(context, block.last);
  const lines = linesBetween(context.input, start, context.at + 1);
  const found = { name, lines, indented: linesBetween(block.input), offset: block.offset, line, context };
  const nodes = yield* call(runDirective(state, presets ? { ...found, presets } : found));
  return { nodes, blankFinish: block.blankFinish || isNextLineBlank(context) };
}
