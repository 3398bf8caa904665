import { nodeText, type RstElements } from '../../../tree/index.ts';
import { headerPieces } from '../header.ts';
import type { Handle, Handles, State } from '../state.ts';

/** Bibliographic fields: they are kept for the header and the end of the page. */
export const docinfoHandles = {
  docinfo: {
    enter(_node, state) {
      state.isInDocinfo = true;
      return undefined;
    },
    leave(_node, state) {
      state.isInDocinfo = false;
      if (!state.hasHeader) state.head.push(...headerPieces(state));
      state.hasHeader = true;
    },
  },
  authors: {},
  address: keep('address'),
  author: keep('author'),
  contact: keep('contact'),
  copyright: keep('copyright'),
  date: keep('date'),
  organization: keep('organization'),
  revision: keep('revision'),
  status: keep('status'),
  version: keep('version'),
} satisfies Handles;

/** Keeps the text of `node` as the value of the field `name`. */
export function keepField(state: State, name: string, node: RstElements): void {
  const { docinfo } = state;
  if (name === 'author') docinfo.authors.push(nodeText(node));
  else docinfo.values.set(name, nodeText(node));
  docinfo.keys.push(name);
}

function keep(name: string): Handle {
  return {
    enter(node: RstElements, state) {
      keepField(state, name, node);
      return 'skip';
    },
  };
}
