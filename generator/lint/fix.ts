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
  const keys = new Set<string>();
  const fixed: Message[] = [];
  let reach = -1;
  for (const { message, edits } of candidates) {
    const first = edits[0]!.place.start.offset;
    const isRepeated = edits.length === 1 && keys.has(keyOf(edits[0]!));
    if (!isRepeated && first <= reach) continue;
    fixed.push(message);
    if (isRepeated) continue;
    for (const edit of edits) {
      taken.push(edit);
      keys.add(keyOf(edit));
      reach = Math.max(reach, edit.place.end.offset);
    }
  }
  return { text: applyEdits(text, taken), fixed };
}

/** What says what is wrong with a text. */
export type Check = (text: string) => readonly Message[] | Promise<readonly Message[]>;

/**
 * Makes the fixes of what `check` finds until none is left, and returns the text that comes of it. A fix may bring another to light: an empty line before a list, then the one behind it. A text is taken only
 * if less is wrong with it than with the one before, so that fixing twice changes nothing more.
 */
export async function fixAll(text: string, check: Check): Promise<string> {
  let fixed: Checked = { text, messages: await check(text) };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = await improve(fixed, check);
    if (!next) break;
    fixed = next;
  }
  return fixed.text;
}

interface Checked {
  readonly text: string;
  readonly messages: readonly Message[];
}

/** More than any chain of fixes takes. */
const MOST_ROUNDS = 50;

/** Tries all fixes at once, and where they get in each other's way half of them, down to one; undefined when none helps. */
async function improve({ text, messages }: Checked, check: Check): Promise<Checked | undefined> {
  let parts = [messages.filter(({ fix }) => fix)];
  for (let tries = 0; tries < MOST_TRIES && parts.length > 0; tries++) {
    const [part = [], ...others] = parts;
    const next = applyFixes(text, part).text;
    const found = next === text ? messages : await check(next);
    if (found.length < messages.length) return { text: next, messages: found };
    const middle = part.length >> 1;
    parts = middle === 0 ? others : [...others, part.slice(0, middle), part.slice(middle)];
  }
  return undefined;
}

/** So often is a text checked before what is left is taken for not fixable. */
const MOST_TRIES = 40;

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

function keyOf({ place, text }: Edit): string {
  return `${place.start.offset} ${place.end.offset} ${text}`;
}
