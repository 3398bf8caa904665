import { describe, expect, it } from 'vitest';
import { FORCE_WAKEUP, NO_WAKEUP, QUERY, RingBuffer } from './ring-buffer.ts';

/** The length and marks in the header of the record whose data begins at `data`. */
function headerOf(ring: RingBuffer, data: number): number {
  return Buffer.from(ring.get(data - 8, 4)).readUInt32LE();
}

describe('a ring buffer', () => {
  it('marks a record as busy, then as finished or discarded', () => {
    const ring = new RingBuffer(64);
    const first = ring.reserve(5)!;
    expect(headerOf(ring, first).toString(16)).toBe('80000005');
    ring.commit(first, 0n, false);
    expect(headerOf(ring, first)).toBe(5);
    const second = ring.reserve(8)!;
    ring.commit(second, 0n, true);
    expect(headerOf(ring, second).toString(16)).toBe('40000008');
  });

  it('takes 8 bytes for a header, and rounds up to 8', () => {
    const ring = new RingBuffer(64);
    expect([ring.reserve(0), ring.reserve(1), ring.reserve(8)]).toEqual([8, 16, 32]);
    expect(ring.query(QUERY.producerPosition)).toBe(40n);
  });

  it('is never filled to the last byte', () => {
    const ring = new RingBuffer(32);
    expect(ring.reserve(24)).toBeUndefined();
    expect(ring.reserve(16)).toBe(8);
    expect(ring.reserve(8)).toBeUndefined();
  });

  it('shows records in the order in which they were reserved', () => {
    const ring = new RingBuffer(64);
    const [first, second] = [ring.reserve(1)!, ring.reserve(1)!];
    ring.put(first, Uint8Array.of(1));
    ring.put(second, Uint8Array.of(2));
    ring.commit(second, 0n, false);
    expect(ring.consume()).toEqual([]);
    ring.commit(first, 0n, false);
    expect(ring.consume()).toEqual([Uint8Array.of(1), Uint8Array.of(2)]);
  });

  it('passes over what was discarded, and gives its room back', () => {
    const ring = new RingBuffer(32);
    const dropped = ring.reserve(16)!;
    expect(ring.reserve(0)).toBeUndefined();
    ring.commit(dropped, 0n, true);
    expect(ring.consume()).toEqual([]);
    expect(ring.reserve(16)).toBe(32);
  });

  it('goes round its end', () => {
    const ring = new RingBuffer(32);
    for (let round = 0; round < 10; round++) {
      expect(ring.output(Uint8Array.of(round, round + 1, round + 2), 0n)).toBe(0n);
      expect(ring.consume()).toEqual([Uint8Array.of(round, round + 1, round + 2)]);
    }
  });

  it('wakes the consumer when it had read everything before, when asked to, and not when asked not to', () => {
    const ring = new RingBuffer(256);
    const send = (flags: bigint) => {
      ring.output(Uint8Array.of(1), flags);
      return ring.wakeups;
    };
    expect([send(0n), send(0n), send(FORCE_WAKEUP)]).toEqual([1, 1, 2]);
    ring.consume();
    expect([send(NO_WAKEUP), send(0n)]).toEqual([2, 2]);
    ring.consume();
    expect(send(0n)).toBe(3);
  });

  it('answers with errors as the helper does', () => {
    const ring = new RingBuffer(32);
    expect(ring.output(new Uint8Array(8), 4n)).toBe(-22n);
    expect(ring.output(new Uint8Array(64), 0n)).toBe(-11n);
  });

  it('says how full it is', () => {
    const ring = new RingBuffer(64);
    ring.output(new Uint8Array(8), 0n);
    ring.consume();
    ring.output(new Uint8Array(16), 0n);
    const asked = [QUERY.availableData, QUERY.ringSize, QUERY.consumerPosition, QUERY.producerPosition, 9n];
    expect(asked.map((what) => ring.query(what))).toEqual([24n, 64n, 16n, 40n, 0n]);
  });
});
