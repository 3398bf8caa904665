import type { RingBuffer } from './ring-buffer.ts';

/** Bytes that pointers point into: a stack, a map's value, a record, the context. */
export interface Region {
  /** An address of its own, for comparisons of pointers. */
  readonly base: bigint;
  read(at: number, size: number): bigint;
  write(at: number, size: number, value: bigint): void;
  bytes(at: number, size: number): Uint8Array;
  fill(at: number, bytes: Uint8Array): void;
  /** For a record of a ring buffer: which, and where it begins. */
  readonly ring?: RingBuffer;
  readonly start?: number;
}

/** Returns a region that is `memory`; offsets count from `origin` of it. */
export function createRegion(memory: Uint8Array, base: bigint, origin = 0): Region {
  return {
    base,
    read: (at, size) => fromBytes(memory.subarray(origin + at, origin + at + size)),
    write: (at, size, value) => memory.set(toBytes(value, size), origin + at),
    bytes: (at, size) => memory.slice(origin + at, origin + at + size),
    fill: (at, bytes) => memory.set(bytes, origin + at),
  };
}

/** Returns the region of a record in a ring buffer. */
export function createRecord(ring: RingBuffer, start: number, base: bigint): Region {
  return {
    base,
    ring,
    start,
    read: (at, size) => fromBytes(ring.get(start + at, size)),
    write: (at, size, value) => ring.put(start + at, toBytes(value, size)),
    bytes: (at, size) => ring.get(start + at, size),
    fill: (at, bytes) => ring.put(start + at, bytes),
  };
}

function fromBytes(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let index = bytes.length - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes[index]!);
  return value;
}

function toBytes(value: bigint, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn));
}
