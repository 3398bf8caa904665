import { type Line, type Message, type Messages, type Place, placeBetween } from '../../source/index.ts';

/** What a message of this stage may say besides its reason. */
export type Details = Partial<Pick<Message, 'level' | 'actual' | 'expected' | 'note' | 'cause' | 'helper'>>;

/** Adds the message `uapi/<rule>`, an error unless `details` say otherwise. */
export function report(
  messages: Messages,
  rule: string,
  place: Place | undefined,
  reason: string,
  details: Details = {},
): void {
  messages.add({ ruleId: `uapi/${rule}`, level: 'error', reason, place, ...details });
}

/** Returns the place of all of `line`. */
export function placeOf(line: Line): Place {
  return placeBetween(line, 0, line, line.text.length);
}

/** Returns `name` as it goes into a reason: in backticks, without what would close them. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``;
}
