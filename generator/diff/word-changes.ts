import { diffArrays } from 'diff';
import type { WordChange } from '../tree/index.ts';

/** How many words may differ before both texts are shown whole: the search takes time in square of that. */
const MOST_EDITS = 2000;

/** How many words on either side of a change are shown. */
const CONTEXT = 4;

/** Returns what changed between two lists of words, a few words of what did not around it. */
export function wordChanges(old: readonly string[], next: readonly string[]): WordChange[] {
  const parts = diffArrays([...old], [...next], { maxEditLength: MOST_EDITS });
  const runs: WordChange[] = parts
    ? parts.map(({ value, added, removed }) => ({
        type: added ? 'added' : removed ? 'removed' : 'same',
        text: value.join(' '),
      }))
    : [
        { type: 'removed', text: old.join(' ') },
        { type: 'added', text: next.join(' ') },
      ];
  return runs.map((run, index) => (run.type === 'same' ? shortened(run, index > 0, index < runs.length - 1) : run));
}

/** The first and last words of a run that nothing changed in, those that stand next to a change. */
function shortened({ type, text }: WordChange, hasBefore: boolean, hasAfter: boolean): WordChange {
  const words = text.split(' ');
  const kept = (hasBefore ? CONTEXT : 0) + (hasAfter ? CONTEXT : 0);
  if (words.length <= kept + 1) return { type, text };
  const head = hasBefore ? words.slice(0, CONTEXT) : [];
  const tail = hasAfter ? words.slice(-CONTEXT) : [];
  return { type, text: [...head, '…', ...tail].join(' ') };
}
