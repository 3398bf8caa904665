import { runDirective } from '../../directive/index.ts';
import type { RstState } from '../../state.ts';
import { call, type Step } from '../../step.ts';
import type { BlockContext } from '../context.ts';
import { indentedBlock } from '../lines.ts';
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
  const { input, offset, last, blankFinish } = indentedBlock(context, { firstIndent: bodyStart, stripTop: false });
  moveTo(context, last);
  const found = { name, context, start, end: last + 1, input, offset, line };
  const nodes = yield* call(runDirective(state, presets ? { ...found, presets } : found));
  return { nodes, blankFinish: blankFinish || isNextLineBlank(context) };
}
