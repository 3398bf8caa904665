import type { Message } from '../source/index.ts';
import { printable } from './printable.ts';
import { type FileReport, fullReason } from './report.ts';

const SEVERITIES = { info: 'info', warning: 'warning', error: 'error', severe: 'error' } as const;

/** Returns messages in Checkstyle's XML, which many build servers read. */
export function formatCheckstyle(reports: readonly FileReport[]): string {
  const files = reports.map(({ path, messages }) => {
    const errors = messages.map((message) => `    ${formatError(message)}\n`).join('');
    return `  <file name="${escapeXml(path)}">\n${errors}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
}

function formatError(message: Message): string {
  const { place, level, ruleId } = message;
  const where = place ? `line="${place.start.line}" column="${place.start.column}" ` : '';
  const text = escapeXml(fullReason(message));
  return `<error ${where}severity="${SEVERITIES[level]}" message="${text}" source="bpfdoc.${escapeXml(ruleId)}"/>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** The characters that XML's markup is made of become entities; two that it cannot have (XML 1.0, 2.2) are shown like the controls. */
function escapeXml(text: string): string {
  return printable(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replaceAll('\ufffe', '\\ufffe')
    .replaceAll('\uffff', '\\uffff');
}
