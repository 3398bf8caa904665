import type { Line } from '../../source/index.ts';
import type { RstNodes } from '../../tree/index.ts';
import { parseDocument } from '../block/index.ts';
import { compat } from '../compat.ts';
import { createState } from '../create-state.ts';
import { toLines } from '../input.ts';
import type { RstState } from '../state.ts';
import { applyNamed } from '../transform/index.ts';

/** A file that was read to be inserted. */
export interface Insertion {
  /** Its path, as messages show it. */
  source: string;
  /** What is to be inserted of its text. */
  text: string;
  /** The lines of that, as they are parsed in the place of the directive; none where nobody asks for them. */
  lines: readonly Line[];
  /** Which part of the file that is. */
  part: string;
}

/** Returns what is in `insertion`, read as a document of its own that shares roles and messages with the one of `state` and, later than 0.19, names. */
export function parseIncluded(state: RstState, insertion: Insertion): RstNodes[] {
  const { source, text, lines } = insertion;
  const inner = innerState(state, insertion);
  const isOwn = compat(state).parsedInclusionsStandAlone;
  parseDocument(inner, isOwn ? lines : toLines(text, source, state.settings.tabWidth, true));
  state.roles.delete('');
  applyNamed(inner, []);
  // The outer document has not seen these references, but its transforms settle them.
  if (inner.names.refnames.size > 0) state.seen.targets = true;
  if (!isOwn) {
    state.parseMessages.push(...inner.parseMessages);
    state.transformMessages.push(...inner.transformMessages);
  }
  return inner.document.children;
}

function innerState(state: RstState, { source, part }: Insertion): RstState {
  const { names, settings, messages, innerMessages, roles, directives, includeLog, dropped, seen } = state;
  const own = createState(source, settings);
  const inner: RstState = {
    ...own,
    ...{ messages, innerMessages, roles, directives, includeLog, dropped, seen },
    inner: [...state.inner, { path: source, part, logged: includeLog.length }],
  };
  if (compat(state).parsedInclusionsStandAlone)
    return { ...inner, includeLog: [...includeLog, { path: source, part }] };
  const shared = { elements: names.elements, ids: names.ids, nameids: names.nameids, nametypes: names.nametypes };
  return { ...inner, names: { ...own.names, ...shared } };
}
