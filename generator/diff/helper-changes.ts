import type { Change, HeaderModel, Helper } from '../tree/index.ts';
import { createChange } from './create-change.ts';
import { type Matched, match } from './match.ts';
import { prototypeAddition, prototypeChange, prototypeRemoval } from './prototype-change.ts';

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
  const { both, removed, added } = overloads(before.described, after.described);
  return [
    ...(before.id === after.id ? [] : [renumbering(before, after)]),
    ...both.flatMap(([old, next]) => prototypeChange(old, next) ?? []),
    ...removed.flatMap((old) => prototypeRemoval(old, after.described.length === 0)),
    ...added.flatMap((next) => prototypeAddition(next, before.described.length === 0)),
    ...both.flatMap(([old, next]) => attributeChanges(old, next)),
  ];
}

/** A helper may be described several times, for a context each time. The same prototypes go together, the others as they follow each other. */
function overloads(old: readonly Helper[], next: readonly Helper[]): Matched<Helper> {
  const { both, removed, added } = match(byHeading(old), byHeading(next));
  const changed = removed.slice(0, added.length).map((helper, index) => [helper, added[index]!] as const);
  return {
    both: [...both, ...changed],
    removed: removed.slice(changed.length),
    added: added.slice(changed.length),
  };
}

function byHeading(helpers: readonly Helper[]): Map<string, Helper> {
  return new Map(helpers.map((helper) => [helper.heading.text.trim(), helper]));
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
