import type { RstElements } from '../../tree/index.ts';
import { parseBody } from '../block/body.ts';
import { nestedContext } from '../block/nested-parse.ts';
import type { RstState } from '../state.ts';
import type { Step } from '../step.ts';
import type { DirectiveUse } from './directive.ts';

/** Returns the step that parses the content of a directive into `node`; `isAttached` says that `node` hangs in the document. */
export function parseContent(state: RstState, use: DirectiveUse, node: RstElements, isAttached = false): Step<void> {
  const nested = nestedContext(use.context, use.contentInput, use.contentOffset, node);
  if (isAttached) nested.isAttached = true;
  return parseBody(state, nested, use.context);
}
