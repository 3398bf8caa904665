import type { Change, ChangeClass, WordChange } from '../../tree/index.ts';
import { type Colors, createColors } from '../colors.ts';
import { printable } from '../printable.ts';
import { type ChangeReport, CLASSES, changesOfClass, formatCounts, sidesOf } from './change-report.ts';

const TITLES: Readonly<Record<ChangeClass, string>> = {
  abi: 'ABI: programs that are compiled',
  api: 'API: the source of programs',
  doc: 'DOC: what is said',
};

/** Returns the changes for a terminal: a group a class, what breaks first, with the places in both files and what stood and stands there. */
export function formatChangesPretty(report: ChangeReport, isColored: boolean): string {
  const colors = createColors(isColored);
  const groups = CLASSES.map((changeClass) => {
    const changes = changesOfClass(report, changeClass);
    const lines = changes.map((change) => formatChange(change, report, colors));
    return changes.length === 0 ? '' : `${colors.bold(TITLES[changeClass])}\n${lines.join('')}\n`;
  });
  return `${groups.join('')}${formatCounts(report)}\n`;
}

const MARGIN = ' '.repeat(12);

function formatChange(change: Change, report: ChangeReport, colors: Colors): string {
  const { impact, subject, text, words } = change;
  const color = impact === 'breaking' ? colors.error : impact === 'review' ? colors.warning : colors.faint;
  const head = `  ${color(impact.padEnd(8))}  ${colors.bold(printable(subject))}: ${printable(text)}\n`;
  const details = places(change, report, colors);
  const sides = sidesOf(change);
  if (sides) details.push(colors.error(`- ${printable(sides[0])}`), colors.note(`+ ${printable(sides[1])}`));
  if (words) details.push(wordText(words, colors));
  return head + details.map((line) => `${MARGIN}${line}\n`).join('');
}

function places({ old, new: next }: Change, { oldPath, newPath }: ChangeReport, colors: Colors): string[] {
  const before = old?.place && `${printable(oldPath)}:${old.place.start.line}`;
  const after = next?.place && `${printable(newPath)}:${next.place.start.line}`;
  const both = [before, after].filter((place) => place !== undefined);
  return both.length === 0 ? [] : [colors.faint(both.join(' → '))];
}

/** As wdiff marks words. */
function wordText(words: readonly WordChange[], colors: Colors): string {
  const runs = words.map(({ type, text }) => {
    const shown = printable(text);
    if (type === 'same') return shown;
    return type === 'removed' ? colors.error(`[-${shown}-]`) : colors.note(`{+${shown}+}`);
  });
  return runs.join(' ');
}
