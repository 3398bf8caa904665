import { refuse } from '../state.ts';
import type { Rule } from './index.ts';

const FLAGS = 2;

/** Its flags must be 0, since it cannot return an error; and a program has one storage map of each kind. */
export const localStorage: Rule = (state, registers) => {
  const flags = registers[FLAGS]!;
  if (flags.kind !== 'UNKNOWN' && !flags.isNull()) return refuse(state, 'local-storage-flags', {}, FLAGS);
  const { map } = state.call;
  if (!map) return true;
  const { sharedStorage, processorStorage } = state.references;
  const other = map.type === 'BPF_MAP_TYPE_CGROUP_STORAGE' ? sharedStorage : processorStorage;
  return other === undefined || other === map || refuse(state, 'second-storage');
};
