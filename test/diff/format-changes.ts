import type { Change } from '../../generator/tree/index.ts';

/** Returns the changes a line each, with the lines of both files, and below it what stood there and stands there now. */
export function formatChanges(changes: readonly Change[]): string {
  return changes.map(formatChange).join('');
}

function formatChange({ kind, class: changeClass, impact, subject, text, old, new: next, words }: Change): string {
  const places = [old?.place, next?.place].map((place) => place?.start.line ?? '-').join(' ');
  const lines = [`${changeClass} ${impact} ${kind} [${places}] ${subject}: ${text}`];
  if (old?.text !== undefined) lines.push(`  - ${old.text}`);
  if (next?.text !== undefined) lines.push(`  + ${next.text}`);
  for (const word of words ?? []) lines.push(`  ${{ same: '=', removed: '-', added: '+' }[word.type]} ${word.text}`);
  return `${lines.join('\n')}\n`;
}
