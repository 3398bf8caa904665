/** Changes between two headers into text. */
export type { ChangeReport } from './change-report.ts';
export { formatChangesJson } from './json-changes.ts';
export { formatChangesMarkdown } from './markdown-changes.ts';
export { formatChangesPretty } from './pretty-changes.ts';
