import type { Parser } from 'unified';
import type { RstState } from '../rst/index.ts';
import { type Level, type Message, plainPlace } from '../source/index.ts';

/** vfile's file, as unified hands it to a parser. */
export type File = Parameters<Parser>[1];

/** What `rstParse` leaves with the file for the plugins after it. */
export interface RstData {
  state: RstState;
  /** How many messages there were straight after parsing. */
  messageCount: number;
}

/** vfile's word for each level. */
const FATAL: Readonly<Record<Level, boolean | undefined>> = {
  info: undefined,
  warning: false,
  error: true,
  severe: true,
};

/** Adds `messages` to `file`: docutils' of RST, under its name, and ours of the writers. */
export function addMessages(file: File, messages: readonly Message[]): void {
  for (const { ruleId, level, reason, place, text, note, url } of messages) {
    const source = ruleId.startsWith('to-rst/') ? 'bpfdoc' : 'docutils';
    const message = file.message(reason, { ruleId, source, ...(place && { place: plainPlace(place) }) });
    message.fatal = FATAL[level];
    if (url !== undefined) message.url = url;
    if (note ?? text) message.note = note ?? text;
  }
}

/** Returns what `rstParse` left with `file`, if that read it. */
export function rstDataOf(file: File): RstData | undefined {
  return file.data['rst'] as RstData | undefined;
}
