import type { Edit, Message } from '../source/index.ts';

/** A text after its fixes. */
export interface FixResult {
  readonly text: string;
  /** The messages whose fixes were made. */
  readonly fixed: readonly Message[];
}

/** Returns `text` with the fixes of `messages`, the first in the text first. A fix that touches what another one changed is left for the next run; of two that say the same, one is made. */
export function applyFixes(text: string, messages: readonly Message[]): FixResult {
  const candidates = messages
    .filter(({ fix, place }) => fix && fix.length > 0 && place?.path === undefined)
    .map((message) => ({ message, edits: [...message.fix!].sort(byStart) }))
    .sort((left, right) => byStart(left.edits[0]!, right.edits[0]!));
  const taken: Edit[] = [];
  const fixed: Message[] = [];
  let reach = -1;
  for (const { message, edits } of candidates) {
    const first = edits[0]!.place.start.offset;
    const isRepeated = taken.some((edit) => edits.length === 1 && isSame(edit, edits[0]!));
    if (!isRepeated && first <= reach) continue;
    fixed.push(message);
    if (isRepeated) continue;
    taken.push(...edits);
    reach = Math.max(reach, ...edits.map(({ place }) => place.end.offset));
  }
  return { text: applyEdits(text, taken), fixed };
}

/** Makes every fix of what `check` finds until none is left, and returns the text that comes of it. A fix may bring another to light: an empty line before a list, then the one behind it. */
export function fixAll(text: string, check: (text: string) => readonly Message[]): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = applyFixes(fixed, check(fixed)).text;
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}

/** More than any chain of fixes takes. */
const MOST_ROUNDS = 10;

/** Returns `text` with `edits`, which do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { place, text: replacement } of [...edits].sort(byStart)) {
    result += text.slice(at, place.start.offset) + replacement;
    at = place.end.offset;
  }
  return result + text.slice(at);
}

function byStart(left: Edit, right: Edit): number {
  return left.place.start.offset - right.place.start.offset;
}

function isSame(left: Edit, right: Edit): boolean {
  return (
    left.text === right.text &&
    left.place.start.offset === right.place.start.offset &&
    left.place.end.offset === right.place.end.offset
  );
}
