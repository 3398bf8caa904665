import type { Message, Place } from '../source/index.ts';
import { escapeUnsafe } from './json.ts';
import { type FileReport, fileOf, fullReason, type ReportedRule } from './report.ts';

/** SARIF's words for docutils' levels. */
const LEVELS = { info: 'note', warning: 'warning', error: 'error', severe: 'error' } as const;

export interface SarifOptions {
  readonly version: string;
  /** What is known of a rule; undefined for one that has no description of its own. */
  readonly rule: (id: string) => ReportedRule | undefined;
  /** Returns the fingerprint of a message: the same as long as the message is. */
  readonly fingerprints: (report: FileReport) => readonly string[];
}

/** Returns messages as a SARIF 2.1.0 log, which code-scanning services read. Source: OASIS, "Static Analysis Results Interchange Format", 2.1.0. */
export function formatSarif(reports: readonly FileReport[], options: SarifOptions): string {
  const ids = [...new Set(reports.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))].sort();
  const results = reports.flatMap((report) => {
    const fingerprints = options.fingerprints(report);
    return report.messages.map((message, index) => toResult(message, report, ids, fingerprints[index]!));
  });
  const driver = {
    name: 'bpfdoc',
    semanticVersion: options.version,
    rules: ids.map((id) => toRule(id, options.rule(id))),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${escapeUnsafe(JSON.stringify(log, null, 2))}\n`;
}

function toRule(id: string, rule: ReportedRule | undefined) {
  if (!rule) return { id };
  return { id, shortDescription: { text: rule.summary }, ...(rule.details ? { help: { text: rule.details } } : {}) };
}

function toResult(message: Message, report: FileReport, ids: readonly string[], fingerprint: string) {
  const { ruleId, level, place, cause, fix } = message;
  const file = fileOf(message, report);
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: LEVELS[level],
    message: { text: fullReason(message) },
    locations: [location(file, place)],
    ...(cause ? { relatedLocations: [location(cause.path ?? report.path, cause)] } : {}),
    partialFingerprints: { 'bpfdoc/v1': fingerprint },
    ...(fix && place?.path === undefined ? { fixes: [toFix(file, fix)] } : {}),
  };
}

function location(file: string, place: Place | undefined) {
  const region = place ? { region: regionOf(place) } : {};
  return { physicalLocation: { artifactLocation: { uri: toUri(file) }, ...region } };
}

function regionOf({ start, end }: Place) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function toFix(file: string, edits: NonNullable<Message['fix']>) {
  const replacements = edits.map(({ place, text }) => ({ deletedRegion: regionOf(place), insertedContent: { text } }));
  return { artifactChanges: [{ artifactLocation: { uri: toUri(file) }, replacements }] };
}

/** A path as a relative reference (RFC 3986): each part escaped. */
function toUri(path: string): string {
  const parts = path.split('/').map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')));
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}
