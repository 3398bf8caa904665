import type { MapState } from '../../generator/check/index.ts';
import { createRegion, type Region } from './region.ts';
import { RingBuffer } from './ring-buffer.ts';

const ENOENT = -2n;
const EEXIST = -17n;
const E2BIG = -7n;
const EINVAL = -22n;

/** Flags of bpf_map_update_elem(). */
const ANY = 0n;
const NO_EXIST = 1n;
const EXIST = 2n;

/** A map with its content. */
export interface VmMap {
  readonly state: MapState;
  lookUp(key: Uint8Array): Region | undefined;
  update(key: Uint8Array, value: Uint8Array, flags: bigint): bigint;
  remove(key: Uint8Array): bigint;
  readonly ring?: RingBuffer;
  /** What it holds, as text, for tests. */
  show(): string[];
}

/** Returns an empty map of the kind that `state` names. `nextBase` gives addresses. */
export function createMap(state: MapState, nextBase: () => bigint): VmMap {
  if (state.type === 'BPF_MAP_TYPE_RINGBUF') return ringMap(state);
  return state.type === 'BPF_MAP_TYPE_ARRAY' ? arrayMap(state, nextBase()) : hashMap(state, nextBase);
}

function ringMap(state: MapState): VmMap {
  const ring = new RingBuffer(state.maxEntries ?? 0);
  const none = () => EINVAL;
  return {
    state,
    ring,
    lookUp: () => undefined,
    update: none,
    remove: none,
    show: () => ring.consume().map((record) => Buffer.from(record).toString('hex')),
  };
}

function arrayMap(state: MapState, base: bigint): VmMap {
  const { valueSize, maxEntries = 0, content } = state;
  const memory = new Uint8Array(valueSize * maxEntries);
  if (content) memory.set(content);
  const indexOf = (key: Uint8Array) => Buffer.from(key).readUInt32LE();
  const valueAt = (index: number) => createRegion(memory, base + BigInt(index * valueSize), index * valueSize);
  return {
    state,
    lookUp: (key) => (indexOf(key) < maxEntries ? valueAt(indexOf(key)) : undefined),
    update(key, value, flags) {
      if (flags === NO_EXIST) return EEXIST;
      if (indexOf(key) >= maxEntries) return E2BIG;
      valueAt(indexOf(key)).fill(0, value);
      return 0n;
    },
    remove: () => EINVAL,
    show: () =>
      Array.from({ length: maxEntries }, (_, index) => Buffer.from(valueAt(index).bytes(0, valueSize)).toString('hex')),
  };
}

function hashMap(state: MapState, nextBase: () => bigint): VmMap {
  const entries = new Map<string, Region>();
  const { valueSize, maxEntries = 0 } = state;
  const nameOf = (key: Uint8Array) => Buffer.from(key).toString('hex');
  return {
    state,
    lookUp: (key) => entries.get(nameOf(key)),
    update(key, value, flags) {
      const known = entries.get(nameOf(key));
      if (flags > EXIST || flags < ANY) return EINVAL;
      if (known && flags === NO_EXIST) return EEXIST;
      if (!known && flags === EXIST) return ENOENT;
      if (!known && entries.size >= maxEntries) return E2BIG;
      entries.set(nameOf(key), createRegion(Uint8Array.from(value), nextBase()));
      return 0n;
    },
    remove: (key) => (entries.delete(nameOf(key)) ? 0n : ENOENT),
    show: () => [...entries].map(([key, value]) => `${key}: ${Buffer.from(value.bytes(0, valueSize)).toString('hex')}`),
  };
}
