import type { Place } from '../../source/index.ts';
import type { Change, ChangeSide } from '../../tree/index.ts';
import { escapeUnsafe } from '../json.ts';
import { type ChangeReport, countChanges } from './change-report.ts';

/** Returns the changes as one JSON document, `{"old", "new", "counts", "changes"}`. */
export function formatChangesJson(report: ChangeReport): string {
  const { oldPath, newPath, changes } = report;
  const document = { old: oldPath, new: newPath, counts: countChanges(report), changes: changes.map(toJson) };
  return `${escapeUnsafe(JSON.stringify(document, null, 2))}\n`;
}

function toJson({ kind, class: changeClass, impact, subject, text, old, new: next, words }: Change) {
  return { kind, class: changeClass, impact, subject, text, old: sideOf(old), new: sideOf(next), words };
}

function sideOf(side: ChangeSide | undefined) {
  return side && { text: side.text, ...placeOf(side.place) };
}

function placeOf(place: Place | undefined) {
  return place && { line: place.start.line, column: place.start.column };
}
