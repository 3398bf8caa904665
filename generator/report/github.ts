import { levelNumber, type Message } from '../source/index.ts';
import { printable } from './printable.ts';
import { countMessages, type FileReport, fileOf, formatTotals, fullReason } from './report.ts';

/** GitHub's words for docutils' levels. */
const COMMANDS = { info: 'notice', warning: 'warning', error: 'error', severe: 'error' } as const;

/**
 * Returns messages as workflow commands, which GitHub shows beside the lines of a change. It shows ten errors and ten warnings of a step, so the errors come first; the last line is the total.
 * Source: GitHub's "Workflow commands".
 */
export function formatGithub(reports: readonly FileReport[]): string {
  const all = reports.flatMap((report) => report.messages.map((message) => ({ message, report })));
  const sorted = [...all].sort((a, b) => levelNumber(b.message.level) - levelNumber(a.message.level));
  const lines = sorted.map(({ message, report }) => formatCommand(message, fileOf(message, report)));
  return `${[...lines, `bpfdoc: ${formatTotals(countMessages(reports))}`].join('\n')}\n`;
}

function formatCommand(message: Message, file: string): string {
  const { place, level, ruleId } = message;
  const { start, end } = place ?? {};
  const properties = [`file=${escapeProperty(file)}`];
  if (start && end) {
    properties.push(`line=${start.line}`, `endLine=${end.line}`);
    // GitHub takes columns only for ranges of one line.
    if (start.line === end.line)
      properties.push(`col=${start.column}`, `endColumn=${Math.max(end.column, start.column)}`);
  }
  properties.push(`title=${escapeProperty(`bpfdoc ${ruleId}`)}`);
  return `::${COMMANDS[level]} ${properties.join(',')}::${escapeData(fullReason(message))}`;
}

function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
