import type { Abi, Change, HeaderLayout, HeaderModel, RecordLayout, UnknownLayout } from '../tree/index.ts';
import { headerLayout } from '../uapi/index.ts';
import { createChange } from './create-change.ts';
import { formatRecord } from './format-record.ts';
import { match } from './match.ts';
import { type RecordDifference, recordDifferences } from './record-differences.ts';

const ABIS: readonly Abi[] = ['lp64', 'ilp32', 'i386'];

/** Two headers' layouts for one ABI. */
export type LayoutPair = readonly [old: HeaderLayout, next: HeaderLayout];

/** Returns the layouts of both headers for every ABI, that of 64-bit machines first. */
export function layoutPairs(old: HeaderModel, next: HeaderModel): LayoutPair[] {
  return ABIS.map((abi) => [headerLayout(old, abi), headerLayout(next, abi)]);
}

/** Returns what changed about structs and unions that have a tag. A difference that not every ABI has names those that have it. */
export function recordChanges(pairs: readonly LayoutPair[]): Change[] {
  const [[old, next]] = pairs as [LayoutPair];
  const before = new Map([...old.records].map(([tag, layout]) => [tag, { tag, layout }]));
  const after = new Map([...next.records].map(([tag, layout]) => [tag, { tag, layout }]));
  const { both, removed, added } = match(before, after);
  return [
    ...both.flatMap(([{ tag }]) => tagChanges(tag, pairs)),
    ...removed.map(({ tag, layout }) =>
      createChange('record-removed', { subject: tag, text: 'removed', old: sideOf(layout) }),
    ),
    ...added.map(({ tag, layout }) =>
      createChange('record-added', { subject: tag, text: `added${sizeOf(layout)}`, new: sideOf(layout) }),
    ),
  ];
}

function sizeOf(layout: RecordLayout | UnknownLayout): string {
  return layout.type === 'record' ? `, ${layout.size} ${layout.size === 1 ? 'byte' : 'bytes'}` : '';
}

function sideOf(layout: RecordLayout | UnknownLayout | undefined): Change['old'] {
  return layout?.record && { place: layout.record.namePlace };
}

/** A difference, and the ABIs that have it. */
interface Found {
  readonly difference: RecordDifference;
  readonly abis: Abi[];
  readonly old: RecordLayout;
  readonly new: RecordLayout;
}

function tagChanges(tag: string, pairs: readonly LayoutPair[]): Change[] {
  const found = new Map<string, Found>();
  for (const [old, next] of pairs) {
    const before = old.records.get(tag);
    const after = next.records.get(tag);
    if (before?.type !== 'record' || after?.type !== 'record') return unknownChange(tag, before, after);
    for (const difference of recordDifferences(before, after)) {
      const key = `${difference.kind} ${difference.text}`;
      const known = found.get(key);
      if (known) known.abis.push(old.abi);
      else found.set(key, { difference, abis: [old.abi], old: before, new: after });
    }
  }
  return [...found.values()].map((item) => changeOf(tag, item));
}

function changeOf(tag: string, { difference, abis, old, new: next }: Found): Change {
  const { kind, text, impact } = difference;
  const only = abis.length === ABIS.length ? '' : ` (${abis.join(', ')})`;
  return createChange(kind, {
    subject: tag,
    text: text + only,
    ...(impact ? { impact } : {}),
    old: memberSide(difference.old, old),
    new: memberSide(difference.new, next),
  });
}

function memberSide(leaf: RecordDifference['old'], record: RecordLayout): Change['old'] {
  return leaf ? { text: leaf.text, place: leaf.placed.layout.member.place } : { place: record.record.namePlace };
}

/** A layout that is not known on one side cannot be compared; where it is known on neither, the declarations are. */
function unknownChange(tag: string, old?: RecordLayout | UnknownLayout, next?: RecordLayout | UnknownLayout): Change[] {
  const unknown = [old, next].find((layout) => layout?.type === 'unknown');
  const [before, after] = [old?.record, next?.record];
  if (unknown?.type !== 'unknown' || !before || !after) return [];
  const isBoth = old?.type === 'unknown' && next?.type === 'unknown';
  if (isBoth && formatRecord(before) === formatRecord(after)) return [];
  const text = `${isBoth ? 'members changed, ' : ''}layout not known for \`${unknown.cause}\`, not compared`;
  return [createChange('record-unknown', { subject: tag, text, old: sideOf(old), new: sideOf(next) })];
}
