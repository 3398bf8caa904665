import type { Change, ChangeClass, WordChange } from '../../tree/index.ts';
import { printable } from '../printable.ts';
import {
  type ChangeReport,
  CLASSES,
  changesOfClass,
  countChanges,
  formatCounts,
  IMPACTS,
  sidesOf,
} from './change-report.ts';

const TITLES: Readonly<Record<ChangeClass, string>> = { abi: 'ABI', api: 'API', doc: 'Documentation' };

/** Returns the changes as Markdown, for a release note or a comment on a patch. */
export function formatChangesMarkdown(report: ChangeReport): string {
  const title = `# Changes from ${code(report.oldPath)} to ${code(report.newPath)}\n`;
  const parts = [title, `${formatCounts(report)}.\n`];
  if (report.changes.length > 0) parts.push(countTable(report));
  for (const changeClass of CLASSES) {
    const changes = changesOfClass(report, changeClass);
    if (changes.length > 0) parts.push(`## ${TITLES[changeClass]}\n`, `${changes.map(formatChange).join('\n')}\n`);
  }
  return parts.join('\n');
}

function countTable(report: ChangeReport): string {
  const counts = countChanges(report);
  const rows = CLASSES.map(
    (changeClass) => `| ${TITLES[changeClass]} | ${IMPACTS.map((impact) => counts[changeClass][impact]).join(' | ')} |`,
  );
  return `| | breaking | review | safe |\n| --- | ---: | ---: | ---: |\n${rows.join('\n')}\n`;
}

function formatChange(change: Change): string {
  const { impact, subject, text, words } = change;
  const head = `- **${impact}** ${code(subject)}: ${withCode(text)}`;
  const lines = [head];
  const sides = sidesOf(change);
  if (sides) lines.push(`  ${code(sides[0])} → ${code(sides[1])}`);
  if (words) lines.push(`  ${words.map(wordText).join(' ')}`);
  return lines.join('\n\n');
}

function wordText({ type, text }: WordChange): string {
  if (type === 'same') return escapeMarkdown(text);
  return type === 'removed' ? `<del>${escapeMarkdown(text)}</del>` : `<ins>${escapeMarkdown(text)}</ins>`;
}

/** A sentence of ours, in which names stand between backticks. */
function withCode(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : code(part)))
    .join('');
}

function code(text: string): string {
  const shown = printable(text.replace(/\s+/g, ' '));
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** Every sign that could be markup, and what HTML would take for a tag. Source: CommonMark 2.4. */
function escapeMarkdown(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
