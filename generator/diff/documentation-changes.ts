import type { Change, HeaderModel } from '../tree/index.ts';
import { createChange } from './create-change.ts';
import { type Described, descriptionsOf } from './descriptions.ts';
import { match } from './match.ts';
import { wordChanges } from './word-changes.ts';

/** Returns what changed in what the header says of helpers, commands, constants and types. Words are compared as they are read: neither lines nor markup count. What came or went as a whole has no change of its own here. */
export function documentationChanges(old: HeaderModel, next: HeaderModel): Change[] {
  const before = descriptionsOf(old);
  const after = descriptionsOf(next);
  const { both, removed, added } = match(before.texts, after.texts);
  return [
    ...both.flatMap(([text, other]) => textChange(text, other)),
    ...removed.filter(({ subject }) => after.subjects.has(subject)).map((text) => removal(text)),
    ...added.filter(({ subject }) => before.subjects.has(subject)).map((text) => addition(text)),
  ];
}

function textChange(before: Described, after: Described): Change[] {
  if (before.raw === after.raw) return [];
  const [old, next] = [before.words(), after.words()];
  const { subject, part } = after;
  if (old.join(' ') === next.join(' ')) return [];
  const words = wordChanges(old, next);
  return [
    createChange('documentation-changed', {
      subject,
      text: `${part} changed`,
      words,
      old: { place: before.place },
      new: { place: after.place },
    }),
  ];
}

function removal({ subject, part, place, words }: Described): Change {
  const removed = [{ type: 'removed', text: words().join(' ') } as const];
  return createChange('documentation-removed', { subject, text: `${part} removed`, words: removed, old: { place } });
}

function addition({ subject, part, place, words }: Described): Change {
  const added = [{ type: 'added', text: words().join(' ') } as const];
  return createChange('documentation-added', { subject, text: `${part} added`, words: added, new: { place } });
}
