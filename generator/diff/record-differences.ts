import type { ChangeKind, Impact, RecordLayout } from '../tree/index.ts';
import { type Leaf, leavesOf, type Members, placeText, sizeText } from './leaf.ts';

/** A difference of two layouts of one struct, on one kind of machine. */
export interface RecordDifference {
  readonly kind: ChangeKind;
  readonly text: string;
  readonly old?: Leaf | undefined;
  readonly new?: Leaf | undefined;
  readonly impact?: Impact | undefined;
}

/** Returns how the layout of a struct differs from that of before. */
export function recordDifferences(old: RecordLayout, next: RecordLayout): RecordDifference[] {
  const { before, after } = leavesOf(old, next);
  const added = [...after.values()].filter(({ path }) => !before.has(path));
  const gone = [...before.values()].filter(({ path }) => !after.has(path));
  if (added.length * before.size > MOST_PAIRS) return [tooMany(added.length, gone.length)];
  const shared = [...before.values()].flatMap((leaf) => {
    const other = after.get(leaf.path);
    return other ? memberDifferences(leaf, other, added) : [];
  });
  const taken = new Set<Leaf>();
  const lost = gone.flatMap((leaf) => lossOf(leaf, added, before, taken));
  const fresh = added.filter((leaf) => !taken.has(leaf));
  return [
    ...sizeDifferences(old, next, before, fresh),
    ...shared,
    ...lost,
    ...additions(old, { before, after }, fresh),
  ];
}

/** Each new member is held against each old one. A struct with more pairs than this is not one that people wrote. */
const MOST_PAIRS = 4_000_000;

function tooMany(added: number, removed: number): RecordDifference {
  return { kind: 'record-unknown', text: `${added} members came and ${removed} went, too many to compare one by one` };
}

/** A struct that grows at its end keeps what is in it; its users are told its size. */
function sizeDifferences(
  old: RecordLayout,
  next: RecordLayout,
  before: ReadonlyMap<string, Leaf>,
  fresh: readonly Leaf[],
): RecordDifference[] {
  const differences: RecordDifference[] = [];
  const isGrown = next.size > old.size && fresh.some((leaf) => isTail(leaf, old));
  if (old.align !== next.align) {
    const text = `alignment changed from ${old.align} to ${next.align} bytes`;
    // Who allocates the struct by its new size allocates it aligned; who embeds it has its members moved, which is told of the outer one.
    differences.push({ kind: 'record-realigned', text, impact: isGrown ? 'review' : undefined });
  }
  if (old.size === next.size) return differences;
  const tail = fresh.filter((leaf) => isTail(leaf, old));
  const sizes = `from ${old.size} to ${next.size} bytes`;
  differences.push(
    isGrown
      ? { kind: 'record-extended', text: `grew at its end ${sizes}: ${listOf(tail, before)}`, new: tail[0] }
      : { kind: 'record-resized', text: `size changed ${sizes}` },
  );
  return differences;
}

function isTail(leaf: Leaf, old: RecordLayout): boolean {
  return leaf.end > 8 * old.size;
}

function memberDifferences(old: Leaf, next: Leaf, added: readonly Leaf[]): RecordDifference[] {
  const sides = { old, new: next };
  if (old.isReserved && old.start !== next.start && overlapping(old, added).length > 0) return [];
  if (old.start !== next.start)
    return [
      { kind: 'member-moved', text: `\`${next.path}\` moved from ${placeText(old)} to ${placeText(next)}`, ...sides },
    ];
  if (old.end !== next.end) {
    if (old.isReserved && old.end > next.end && overlapping(old, added).length > 0) return [];
    return [
      { kind: 'member-resized', text: `\`${next.path}\` changed from ${sizeText(old)} to ${sizeText(next)}`, ...sides },
    ];
  }
  if (old.shape === next.shape) return [];
  return [
    { kind: 'member-retyped', text: `\`${next.path}\` changed from \`${old.text}\` to \`${next.text}\``, ...sides },
  ];
}

/** What became of a member that is not there under its name: another name, other members in reserved room, or nothing. */
function lossOf(
  old: Leaf,
  added: readonly Leaf[],
  before: ReadonlyMap<string, Leaf>,
  taken: Set<Leaf>,
): RecordDifference[] {
  const others = overlapping(old, added);
  const same = others.find((leaf) => leaf.start === old.start && leaf.end === old.end && !taken.has(leaf));
  if (old.isReserved) {
    for (const leaf of others) taken.add(leaf);
    if (others.length === 0)
      return [{ kind: 'member-removed', text: `\`${old.path}\` removed, its room is unused`, old, impact: 'safe' }];
    return [
      { kind: 'padding-reused', text: `${listOf(others, before)} took room of \`${old.path}\``, old, new: others[0] },
    ];
  }
  if (same) {
    taken.add(same);
    return [{ kind: 'member-renamed', text: `\`${old.path}\` renamed \`${same.path}\``, old, new: same }];
  }
  return [{ kind: 'member-removed', text: `\`${old.path}\` removed from ${placeText(old)}`, old }];
}

/** New members in room that was there: room that nothing used, room that others have too, or room that others left. */
function additions(old: RecordLayout, { before, after }: Members, fresh: readonly Leaf[]): RecordDifference[] {
  const known = [...before.values()];
  const kept = [...after.values()].filter(({ path }) => before.has(path));
  const groups: Record<'unused' | 'reserved' | 'shared' | 'left', Leaf[]> = {
    unused: [],
    reserved: [],
    shared: [],
    left: [],
  };
  const reserved = new Set<string>();
  for (const leaf of fresh) {
    if (isTail(leaf, old)) continue;
    const owners = overlapping(leaf, known);
    const isShared = overlapping(leaf, kept).some(({ isReserved }) => !isReserved);
    const isReserved = owners.every((owner) => owner.isReserved);
    const group = owners.length === 0 ? 'unused' : isShared ? 'shared' : isReserved ? 'reserved' : 'left';
    groups[group].push(leaf);
    if (group === 'reserved') for (const { path } of owners) reserved.add(`\`${path}\``);
  }
  return [
    ...difference(
      'padding-reused',
      groups.unused,
      before,
      (names, [first]) => `${names} took unused room at ${placeText(first!)}`,
    ),
    ...difference(
      'padding-reused',
      groups.reserved,
      before,
      (names) => `${names} took room of ${[...reserved].join(', ')}`,
    ),
    ...difference('member-overlaid', groups.shared, before, (names) => `${names} added in room of others`),
    ...difference('member-added', groups.left, before, (names, [first]) => `${names} added at ${placeText(first!)}`),
  ];
}

function overlapping(leaf: Leaf, others: readonly Leaf[]): Leaf[] {
  return others.filter(({ start, end, isOuter }) => !isOuter && start < leaf.end && end > leaf.start);
}

function difference(
  kind: ChangeKind,
  leaves: readonly Leaf[],
  before: ReadonlyMap<string, Leaf>,
  format: (names: string, leaves: readonly Leaf[]) => string,
): RecordDifference[] {
  if (leaves.length === 0) return [];
  // A name for room that stays unused takes nothing.
  const impact = leaves.every(({ isReserved }) => isReserved) ? 'safe' : undefined;
  return [{ kind, text: format(listOf(leaves, before), leaves), new: leaves[0], impact }];
}

/** Names the members, or the struct that is as new as they are. */
function listOf(leaves: readonly Leaf[], before: ReadonlyMap<string, Leaf>): string {
  const known = new Set([...before.keys()].flatMap(prefixes));
  const names = leaves.map(({ path }) => prefixes(path).find((prefix) => !known.has(prefix)) ?? path);
  return [...new Set(names)].map((name) => `\`${name}\``).join(', ');
}

/** `a`, `a.b` and `a.b.c` for the last. */
function prefixes(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
