import type { RstNodes } from '../../tree/index.ts';
import type { RstState } from '../state.ts';
import type { Step } from '../step.ts';
import type { DirectiveBlock } from './directive.ts';

/** Returns the nodes that replace the directive `block`: what docutils' look-up, `run_directive` or `unknown_directive` adds to the parent, messages about the name first. */
export function* runDirective(_state: RstState, _block: DirectiveBlock): Step<RstNodes[]> {
  yield* [];
  return [];
}
