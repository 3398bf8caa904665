import type { Random } from '../random.ts';

/** Bytes that are no text, and some that are. */
const RUNS: readonly (readonly number[])[] = [
  [0], [0xff], [0xfe, 0xff], [0xff, 0xfe], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0x80], [0xef, 0xbb, 0xbf],
  [0x1b, 0x5b, 0x33, 0x31, 0x6d], [0xc2, 0x9b], [0xe2, 0x80, 0xae], [0x0d], [0x0d, 0x0a], [0x7f],
]; // biome-ignore format: a table

/** Returns `bytes` with some of them changed, cut out, put in or doubled. */
export function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged = [...bytes];
  for (let round = 1 + random.below(4); round > 0; round--) {
    const at = random.below(damaged.length + 1);
    switch (random.below(6)) {
      case 0:
        damaged[at] = random.below(256);
        break;
      case 1:
        damaged.splice(at, 1 + random.below(16));
        break;
      case 2:
        damaged.splice(at, 0, ...random.pick(RUNS));
        break;
      case 3:
        damaged.splice(at, 0, ...damaged.slice(at, at + random.below(64)));
        break;
      case 4:
        if (random.chance(0.3)) damaged = damaged.slice(0, at);
        break;
      default:
        damaged.splice(at, 1, (damaged[at] ?? 0) ^ (1 << random.below(8)));
    }
  }
  return Uint8Array.from(damaged);
}
