import type { Message } from '../source/index.ts';

/** A file that was checked, and what is wrong with it. */
export interface FileReport {
  /** The name that the user gave it. */
  readonly path: string;
  readonly text: string;
  readonly messages: readonly Message[];
}

/** A rule as reports name it. */
export interface ReportedRule {
  readonly id: string;
  readonly summary: string;
  readonly details: string;
}

/** How many messages are errors, warnings and notes. */
export interface Totals {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Returns the totals of `reports`. */
export function countMessages(reports: readonly FileReport[]): Totals {
  const totals = { errors: 0, warnings: 0, infos: 0 };
  for (const { messages } of reports) {
    for (const { level } of messages) {
      if (level === 'info') totals.infos++;
      else if (level === 'warning') totals.warnings++;
      else totals.errors++;
    }
  }
  return totals;
}

/** Returns the totals in words: `2 errors, 1 warning`; `nothing found` when there is none. */
export function formatTotals({ errors, warnings, infos }: Totals): string {
  const parts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'note'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`);
  return said.length === 0 ? 'nothing found' : said.join(', ');
}

/** Returns the reason of `message` in one line, which names the entry that it is about. */
export function fullReason({ reason, helper }: Message): string {
  const line = reason.replaceAll('\n', ' ');
  return helper === undefined || line.includes(helper) ? line : `${line} (\`${helper.replaceAll('`', "'")}\`)`;
}

/** gcc's words for docutils' levels. */
export const LEVEL_WORDS = { info: 'note', warning: 'warning', error: 'error', severe: 'error' } as const;

/** Returns the name of the file that `message` is about: that of the report, unless it is about another. */
export function fileOf({ place }: Message, { path }: FileReport): string {
  return place?.path ?? path;
}
