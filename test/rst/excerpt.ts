import type { Message } from '../../generator/source/index.ts';

/** Returns `messages` as golden files show them: place, level, rule and text of each, and below the source line with `~` under the range; a range over several lines has `~` to the first one's end. */
export function excerpts(messages: readonly Message[], text: string): string {
  const lines = text.split('\n');
  return messages.map((message) => excerpt(message, lines)).join('\n');
}

function excerpt({ place, line, level, ruleId, reason }: Message, lines: readonly string[]): string {
  const head = `${line ?? ''}: ${level} ${ruleId}\n${reason.replace(/^/gm, '    ')}\n`;
  if (!place) return head;
  const { start, end } = place;
  const source = lines[start.line - 1] ?? '';
  const last = end.line === start.line ? end.column : source.length + 1;
  const under = ' '.repeat(start.column - 1) + '~'.repeat(Math.max(1, last - start.column));
  return `${head}${start.line}:${start.column}-${end.line}:${end.column}\n| ${source}\n| ${under}\n`;
}
