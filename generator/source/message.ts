import type { Place } from './place.ts';
import { plainPlace } from './place-in-lines.ts';

/** docutils' levels, in rising order: 1 info, 2 warning, 3 error, 4 severe. */
export type Level = 'info' | 'warning' | 'error' | 'severe';

/** The levels with docutils' numbers as their indices; index 0 is docutils' debug, which nothing of ours uses. */
export const levels: readonly (Level | undefined)[] = [undefined, 'info', 'warning', 'error', 'severe'];

/** Returns docutils' number (1 to 4) of `level`. */
export function levelNumber(level: Level): number {
  return levels.indexOf(level);
}

/** Replaces the text of `place` by `text`; an insertion has an empty place. */
export interface Edit {
  place: Place;
  text: string;
}

/**
 * What is wrong, and where. Plain data, the same for every stage.
 *
 * `place` is in the coordinates of the file that was named (the header), `line` and `path` are what docutils prints: the line of the page and its name.
 */
export interface Message {
  /** Kebab-case, `stage/problem` for messages that are not a lint rule's: `rst/unexpected-indentation`, `uapi/no-return-section`. */
  ruleId: string;
  level: Level;
  /** One sentence. docutils' words to the byte for `rst/…`; ours otherwise: "Unexpected `x`, expected `y`", no full stop. */
  reason: string;
  place?: Place | undefined;
  path?: string | undefined;
  /** null where docutils prints `None`. */
  line?: number | null | undefined;
  /** For `rst/…`: the whole text that docutils prints after the level, the quoted source included. */
  text?: string | undefined;
  actual?: string | undefined;
  expected?: string | undefined;
  note?: string | undefined;
  /** The second place of the problem: where the first definition stands, what the name should have matched. */
  cause?: Place | undefined;
  /** The helper or command whose documentation the message is about. */
  helper?: string | undefined;
  url?: string | undefined;
  fix?: readonly Edit[] | undefined;
}

/** A list that messages are added to in the order in which the problems are met. */
export interface Messages {
  readonly items: Message[];
  add(message: Message): Message;
}

/** Returns an empty list of messages. */
export function createMessages(): Messages {
  const items: Message[] = [];
  return {
    items,
    add(message) {
      const plain = message.place ? { ...message, place: plainPlace(message.place) } : message;
      items.push(plain);
      return plain;
    },
  };
}
