import type { Message, Place, Point } from '../source/index.ts';
import { type Colors, createColors } from './colors.ts';
import { printable, printableLine } from './printable.ts';
import { countMessages, type FileReport, formatTotals, fullReason, LEVEL_WORDS } from './report.ts';

/**
 * Returns messages for a person: what and where, the line with the range underlined, and what else there is to say.
 *
 *     bpf.h:12:5: error: Unexpected indentation. (`bpf_x`) [rst/unexpected-indentation]
 *       12 | * \t\t  **A**
 *          |      ~~~~~~~
 *          = expected: …
 *
 * The totals and the lines of `closing` end it.
 */
export function formatPretty(
  reports: readonly FileReport[],
  isColored: boolean,
  closing: readonly string[] = [],
): string {
  const colors = createColors(isColored);
  let text = '';
  for (const report of reports) {
    const path = printableLine(report.path);
    for (const message of report.messages) text += `${formatMessage(message, report, path, colors)}\n`;
  }
  const totals = countMessages(reports);
  const color = totals.errors > 0 ? colors.error : totals.warnings > 0 ? colors.warning : colors.faint;
  const last = [color(formatTotals(totals)), ...closing.map((line) => colors.faint(printable(line)))];
  return `${text}${last.join('\n')}\n`;
}

/** `name` is that of the report's file, as it is printed. */
function formatMessage(message: Message, report: FileReport, name: string, colors: Colors): string {
  const { place, level, ruleId } = message;
  const path = place?.path === undefined ? name : printableLine(place.path);
  const where = place ? `${path}:${place.start.line}:${place.start.column}` : path;
  const word = LEVEL_WORDS[level];
  const color = word === 'error' ? colors.error : word === 'warning' ? colors.warning : colors.note;
  const head = `${colors.bold(`${where}:`)} ${color(`${word}:`)} ${printable(fullReason(message))} ${colors.faint(`[${ruleId}]`)}\n`;
  if (!place || place.path !== undefined) return head + notesOf(message, report, '', colors);
  const margin = ' '.repeat(String(place.start.line).length + 2);
  return head + excerpt(report.text, place, margin, colors, color) + notesOf(message, report, margin, colors);
}

/** Longer lines are cut: nobody reads them, and a terminal wraps them. */
const MOST_COLUMNS = 160;
const TAB_WIDTH = 8;

function excerpt(file: string, { start, end }: Place, margin: string, colors: Colors, mark: Colors['bold']): string {
  const text = lineAt(file, start);
  const last = end.line === start.line ? end.column - 1 : text.length;
  const before = shown(text.slice(0, start.column - 1), 0);
  const inside = shown(text.slice(start.column - 1, last), before.length);
  const rest = shown(text.slice(last), before.length + inside.length);
  const line = (before + inside + rest).slice(0, MOST_COLUMNS);
  const under = `${' '.repeat(before.length)}${mark('~'.repeat(Math.max(1, inside.length)))}`;
  const more = end.line > start.line ? colors.faint(` … to line ${end.line}`) : '';
  const number = colors.faint(` ${start.line} |`);
  if (before.length + inside.length > MOST_COLUMNS) return `${number} ${line}…\n`;
  return `${number} ${line}\n${margin}${colors.faint('|')} ${under}${more}\n`;
}

/** The line of `text` in which a point stands, without its end; of a longer one no more than shows that it is cut. */
function lineAt(text: string, { offset, column }: Point): string {
  const start = offset - column + 1;
  LINE.lastIndex = start;
  return LINE.exec(text)?.[0] ?? '';
}

const LINE = new RegExp(`[^\\r\\n]{0,${MOST_COLUMNS + 1}}`, 'y');

/** Text as a terminal shows it from column `column` on: tabs as blanks, what is not printable made visible. */
function shown(text: string, column: number): string {
  let result = '';
  let start = 0;
  for (let tab = text.indexOf('\t'); tab !== -1; tab = text.indexOf('\t', start)) {
    if (tab > start) result += printable(text.slice(start, tab));
    result += ' '.repeat(TAB_WIDTH - ((column + result.length) % TAB_WIDTH));
    start = tab + 1;
  }
  return result + printable(text.slice(start));
}

function notesOf(message: Message, report: FileReport, margin: string, colors: Colors): string {
  const { note, cause, expected, fix, reason } = message;
  const start = `${margin}${colors.faint('=')} `;
  const line = (text: string) => `${start}${printable(text.replaceAll('\n', ' '))}\n`;
  let notes = '';
  if (expected !== undefined && !reason.includes(expected)) notes += line(`expected: ${expected}`);
  if (note !== undefined) notes += line(note);
  if (cause) notes += line(`see ${cause.path ?? report.path}:${cause.start.line}:${cause.start.column}`);
  return fix ? `${notes}${start}can be fixed with --fix\n` : notes;
}
