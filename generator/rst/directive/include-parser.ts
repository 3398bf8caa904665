import type { RstNodes } from '../../tree/index.ts';
import { parseDocument } from '../block/index.ts';
import { createState } from '../create-state.ts';
import { toLines } from '../input.ts';
import type { RstState } from '../state.ts';
import { applyNamed } from '../transform/index.ts';

/**
 * Returns what is in the file at `path`, whose text is `value`, read as a document of its own that shares names, roles and messages with the one of `state`. `part` says which part of the file that is.
 */
export function parseIncluded(state: RstState, path: string, part: string, value: string): RstNodes[] {
  const { names } = state;
  const { settings, messages, roles, directives, includeLog, dropped, seen } = state;
  const own = createState(path, settings);
  const shared = { elements: names.elements, ids: names.ids, nameids: names.nameids, nametypes: names.nametypes };
  const inner: RstState = {
    ...own,
    ...{ messages, roles, directives, includeLog, dropped, seen },
    names: { ...own.names, ...shared },
    inner: [...state.inner, { path, part }],
  };
  parseDocument(inner, toLines(value, path, settings.tabWidth, true));
  roles.delete('');
  applyNamed(inner, []);
  // The outer document has not seen these references, but its transforms settle them.
  if (inner.names.refnames.size > 0) seen.targets = true;
  state.parseMessages.push(...inner.parseMessages);
  state.transformMessages.push(...inner.transformMessages);
  return inner.document.children;
}
