import { readFileSync } from 'node:fs';
import { createReference, type LintOptions, lintMarkdown } from '../../generator/lint/index.ts';
import type { Message } from '../../generator/source/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';

const header = readFileSync(new URL('../fixture/lint/markdown/header.h', import.meta.url), 'utf8');
const reference = createReference(fromHeader(header, 'bpf.h').model);

/** Returns what is wrong with a document that quotes the small header of the cases. */
export function lintAsMarkdown(text: string, options: LintOptions = {}): Promise<Message[]> {
  return lintMarkdown(text, 'a.md', async () => reference, options);
}
