import type { RstElements } from '../../tree/index.ts';
import { nestedParse } from '../block/index.ts';
import type { RstState } from '../state.ts';
import type { Step } from '../step.ts';
import type { DirectiveUse } from './directive.ts';

/** Returns the step that parses the content of a directive into `node`; `isAttached` says that `node` hangs in the document. */
export function parseContent(state: RstState, use: DirectiveUse, node: RstElements, isAttached = false): Step<void> {
  const options = { inputOffset: use.contentOffset, isDetached: use.hasJoinedContent, isAttached };
  return nestedParse(state, use.content, node, use.context, options);
}
