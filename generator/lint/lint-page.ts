import { fromRst } from '../rst/index.ts';
import { createSourceFile, type Message } from '../source/index.ts';
import { pageFixes } from './header/page-fix.ts';
import { type LintOptions, settle } from './lint-header.ts';

/** Above every level: a page is always read to its end. */
const NEVER = 5;

/** Returns what docutils says of the page `text`. */
export function lintPage(
  text: string,
  path: string,
  options: LintOptions = {},
): { messages: Message[]; page: Message[] } {
  const settings = { docutils: options.docutils ?? '0.23', haltLevel: NEVER } as const;
  const page = pageFixes(fromRst(text, { path, settings }).messages, createSourceFile(path, text), 'none');
  return { page, messages: settle(page, options) };
}
