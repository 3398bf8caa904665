import type { Edit, Message, Place } from '../source/index.ts';
import { type FileReport, fileOf, fullReason } from './report.ts';

/** Returns all messages as one JSON document, `{"messages": […]}`: lines and columns from 1, columns in UTF-16 units, the end behind the last character. Control characters are escaped. */
export function formatJson(reports: readonly FileReport[]): string {
  const messages = reports.flatMap((report) => report.messages.map((message) => toJson(message, report)));
  return `${escapeUnsafe(JSON.stringify({ messages }, null, 2))}\n`;
}

function toJson(message: Message, report: FileReport) {
  const { ruleId, level, place, helper, actual, expected, note, url, cause, fix, line } = message;
  return {
    ruleId,
    level,
    file: fileOf(message, report),
    ...rangeOf(place),
    reason: fullReason(message),
    helper,
    actual,
    expected,
    note,
    url,
    pageLine: line ?? undefined,
    cause: cause && { file: cause.path ?? report.path, ...rangeOf(cause) },
    fix: fix?.map(editOf),
  };
}

function editOf({ place, text }: Edit) {
  return { ...rangeOf(place), offset: place.start.offset, endOffset: place.end.offset, text };
}

function rangeOf(place: Place | undefined) {
  if (!place) return {};
  const { start, end } = place;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** DEL, C1 and the bidirectional controls, which JSON lets stand as they are, as `\uNNNN`. */
export function escapeUnsafe(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
