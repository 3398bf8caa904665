import type { Place } from '../../source/index.ts';
import { escapedText, type Problematic, type RstElements, type SystemMessage } from '../../tree/index.ts';
import { setId } from '../registry.ts';
import type { RstState } from '../state.ts';

/** Returns the node that shows `markup` where it was not understood, bound to `message` in both directions. Source: docutils' `Inliner.problematic`. */
export function problematic(
  state: RstState,
  markup: string,
  message: SystemMessage,
  parent: RstElements,
  place?: Place,
): Problematic {
  const refid = setId(state, message, parent);
  const children = [escapedText(markup, place)];
  const node: Problematic = { type: 'problematic', children, position: place, rawsource: markup, refid };
  const id = setId(state, node);
  message.backrefs = message.backrefs ? [...message.backrefs, id] : [id];
  return node;
}
