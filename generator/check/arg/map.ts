import { checkMemory } from '../memory.ts';
import { refuseArg } from '../state.ts';
import type { ArgCheck } from './index.ts';

/** Remembers the map. A second one (of a timer, which stands in a map itself) must be the same. */
export const mapPointer: ArgCheck = (state, arg, register) => {
  const { call } = state;
  const { map } = register;
  if (call.hasMap && map && call.map && (call.map !== map || call.map.uid !== map.uid)) {
    return refuseArg(state, 'other-map', arg, register, { first: call.map.uid ?? 0, second: map.uid ?? 0 });
  }
  call.map = map;
  call.hasMap = true;
  return true;
};

/** A key is read whole. */
export const mapKey: ArgCheck = (state, arg, register) => {
  const { map } = state.call;
  return !map || checkMemory(state, arg, register, map.keySize, false, false, false);
};

/** A value is read or, where the helper gives one, written whole. What stands for one with some maps was checked before. */
export const mapValue: ArgCheck = (state, arg, register) => {
  const { map } = state.call;
  if (!map || register.isNull()) return true;
  const isPeek = map.type === 'BPF_MAP_TYPE_BLOOM_FILTER';
  const isWrite = arg.isWritten && !isPeek;
  return checkMemory(state, arg, register, map.valueSize, isWrite, false, arg.isUninitialised && !isPeek);
};
