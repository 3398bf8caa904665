import type { Change, HeaderModel, Helper } from '../tree/index.ts';
import { createChange } from './create-change.ts';
import { match } from './match.ts';
import { prototypeChange } from './prototype-change.ts';

interface Numbered {
  readonly name: string;
  readonly id: number;
  readonly described: readonly Helper[];
  readonly place: Helper['namePlace'];
}

/** Returns what changed about helpers: which there are, their numbers, prototypes and attributes. Their prototypes stand in comments, where tools that read types do not see them. */
export function helperChanges(old: HeaderModel, next: HeaderModel): Change[] {
  const { both, removed, added } = match(helpersOf(old), helpersOf(next));
  const renamed = renamesOf(removed, added);
  const renames = new Set(renamed.values());
  return [
    ...both.flatMap(([before, after]) => sharedChanges(before, after)),
    ...[...renamed].map(([before, after]) => renameChange(before, after)),
    ...removed.filter((helper) => !renamed.has(helper)).map(removal),
    ...added.filter((helper) => !renames.has(helper)).map(addition),
  ];
}

/** Helpers with a number by name: a description without one is no helper yet. */
function helpersOf(model: HeaderModel): Map<string, Numbered> {
  const described = new Map<string, Helper[]>();
  for (const helper of model.helpers) {
    const list = described.get(helper.name);
    if (list) list.push(helper);
    else described.set(helper.name, [helper]);
  }
  const entries = model.helperIds?.entries ?? [];
  return new Map(
    entries
      .filter(({ name }) => name !== UNSPECIFIED)
      .map(({ name, id, place }) => [name, { name, id, place, described: described.get(name) ?? [] }]),
  );
}

/** Number 0, which is no helper. */
const UNSPECIFIED = 'bpf_unspec';

/** The helpers that went, each with the one that came under its number. */
function renamesOf(removed: readonly Numbered[], added: readonly Numbered[]): Map<Numbered, Numbered> {
  const byId = new Map(added.map((helper) => [helper.id, helper]));
  return new Map(
    removed.flatMap((before): [Numbered, Numbered][] => {
      const after = byId.get(before.id);
      return after ? [[before, after]] : [];
    }),
  );
}

function renameChange(before: Numbered, after: Numbered): Change {
  return createChange('helper-renamed', {
    subject: before.name,
    text: `renamed \`${after.name}\`, number ${after.id}`,
    old: { text: before.name, place: before.place },
    new: { text: after.name, place: after.place },
  });
}

function removal({ name, id, place }: Numbered): Change {
  return createChange('helper-removed', { subject: name, text: `removed, number ${id}`, old: { place } });
}

function addition({ name, id, place }: Numbered): Change {
  return createChange('helper-added', { subject: name, text: `added, number ${id}`, new: { place } });
}

function sharedChanges(before: Numbered, after: Numbered): Change[] {
  const pairs = before.described
    .slice(0, after.described.length)
    .map((old, index) => [old, after.described[index]!] as const);
  return [
    ...(before.id === after.id ? [] : [renumbering(before, after)]),
    ...pairs.flatMap(([old, next]) => prototypeChange(old, next) ?? []),
    ...pairs.flatMap(([old, next]) => attributeChanges(old, next)),
  ];
}

function renumbering(before: Numbered, after: Numbered): Change {
  return createChange('helper-renumbered', {
    subject: after.name,
    text: `number changed from ${before.id} to ${after.id}`,
    old: { text: `${before.id}`, place: before.place },
    new: { text: `${after.id}`, place: after.place },
  });
}

function attributeChanges(old: Helper, next: Helper): Change[] {
  const before = new Map(old.attributes.map((line) => [line.text.trim(), line.text.trim()]));
  const after = new Map(next.attributes.map((line) => [line.text.trim(), line.text.trim()]));
  const { removed, added } = match(before, after);
  const sides = { old: { place: old.namePlace }, new: { place: next.namePlace } };
  return [
    ...removed.map((name) =>
      createChange('attribute-removed', { subject: next.name, text: `lost \`${name}\``, ...sides }),
    ),
    ...added.map((name) =>
      createChange('attribute-added', { subject: next.name, text: `gained \`${name}\``, ...sides }),
    ),
  ];
}
