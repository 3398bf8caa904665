import type { PlainType, RstElements } from '../../../tree/index.ts';
import { inlineSource } from '../inline.ts';
import type { Handle, Handles, State } from '../state.ts';
import { endBlock, writeLine } from '../write.ts';

/** Bibliographic elements, which a transform makes of the field list at the start: they become its fields again. */
export const docinfoHandles = {
  docinfo: {
    enter(_node, state) {
      state.containers.push({ ...state.containers.at(-1)!, isTight: true });
      return undefined;
    },
    leave(_node, state) {
      state.containers.pop();
      endBlock(state);
    },
  },
  authors: {
    isBlock: false,
    enter(node, state) {
      const names = node.children.map((child) => inlineSource(child as RstElements, state));
      writeField(state, 'Authors', names.join('; '));
      return 'skip';
    },
  },
  author: fieldHandle('Author'),
  address: fieldHandle('Address'),
  organization: fieldHandle('Organization'),
  contact: fieldHandle('Contact'),
  version: fieldHandle('Version'),
  revision: fieldHandle('Revision'),
  status: fieldHandle('Status'),
  date: fieldHandle('Date'),
  copyright: fieldHandle('Copyright'),
} satisfies Partial<Handles>;

function fieldHandle(name: string): Handle<{ type: PlainType } & Extract<RstElements, { type: 'author' }>> {
  return {
    isBlock: false,
    enter(node, state) {
      writeField(state, name, inlineSource(node, state));
      return 'skip';
    },
  };
}

function writeField(state: State, name: string, source: string): void {
  const [first, ...others] = source.split('\n');
  writeLine(state, `:${name}: ${first}`);
  for (const line of others) writeLine(state, `    ${line}`);
  endBlock(state);
}
