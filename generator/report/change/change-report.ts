import type { Change, ChangeClass, Impact } from '../../tree/index.ts';

/** What changed between two files. */
export interface ChangeReport {
  /** What messages call the two files. */
  readonly oldPath: string;
  readonly newPath: string;
  readonly changes: readonly Change[];
}

export const CLASSES: readonly ChangeClass[] = ['abi', 'api', 'doc'];
export const IMPACTS: readonly Impact[] = ['breaking', 'review', 'safe'];

/** Returns the changes of one class, what breaks first; within that they stay in order. */
export function changesOfClass({ changes }: ChangeReport, changeClass: ChangeClass): Change[] {
  return IMPACTS.flatMap((impact) =>
    changes.filter((change) => change.class === changeClass && change.impact === impact),
  );
}

/** How many changes there are, by class and impact. */
export type ChangeCounts = Readonly<Record<ChangeClass, Readonly<Record<Impact, number>>>>;

export function countChanges({ changes }: ChangeReport): ChangeCounts {
  const counts = {
    abi: { breaking: 0, review: 0, safe: 0 },
    api: { breaking: 0, review: 0, safe: 0 },
    doc: { breaking: 0, review: 0, safe: 0 },
  };
  for (const change of changes) counts[change.class][change.impact]++;
  return counts;
}

/** Returns the counts in words: `3 changes (1 breaking, 2 to review)`. */
export function formatCounts(report: ChangeReport): string {
  const total = report.changes.length;
  if (total === 0) return 'No changes';
  const names = { breaking: 'breaking', review: 'to review', safe: 'safe' } as const;
  const parts = IMPACTS.flatMap((impact) => {
    const count = report.changes.filter((change) => change.impact === impact).length;
    return count === 0 ? [] : [`${count} ${names[impact]}`];
  });
  return `${total} ${total === 1 ? 'change' : 'changes'} (${parts.join(', ')})`;
}

/** Returns what stood there and what stands there now, on a line each; undefined when the sentence says both or a side has nothing. */
export function sidesOf({ text, old, new: next }: Change): readonly [string, string] | undefined {
  if (old?.text === undefined || next?.text === undefined) return undefined;
  if (text.includes(old.text) && text.includes(next.text)) return undefined;
  return [old.text.replace(/\s+/g, ' '), next.text.replace(/\s+/g, ' ')];
}
