import type { RecordLayout } from '../../tree/index.ts';
import { namedMembers } from './walk-members.ts';

/** What a struct of some size contains: structs of this header grow at their end, and whoever is handed one is told how large it is. */
export interface Extent {
  /** Bytes. */
  readonly size: number;
  /** The members, by path, that a struct of this size contains and one of the size before does not. */
  readonly adds: readonly string[];
}

/** Returns the sizes at which a struct comes to contain another of its members whole, smallest first; those of a union are the sizes of its members. */
export function extents(record: RecordLayout): Extent[] {
  const bySize = new Map<number, string[]>();
  for (const { path, offset, bitOffset, layout } of namedMembers(record)) {
    const end = bitOffset === undefined ? offset + layout.value.size : Math.ceil((bitOffset + layout.bits!.width) / 8);
    const members = bySize.get(end);
    if (members) members.push(path);
    else bySize.set(end, [path]);
  }
  return [...bySize].map(([size, adds]) => ({ size, adds })).sort((a, b) => a.size - b.size);
}

/** Returns the members, by path, that are whole in the first `size` bytes of a struct, in the header's order. */
export function membersWithin(record: RecordLayout, size: number): string[] {
  const within = new Set(extents(record).flatMap((extent) => (extent.size <= size ? extent.adds : [])));
  return namedMembers(record)
    .map(({ path }) => path)
    .filter((path) => within.has(path));
}
