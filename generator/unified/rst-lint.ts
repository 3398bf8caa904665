import type { Plugin } from 'unified';
import { fromRst, type Settings } from '../rst/index.ts';
import type { Document } from '../tree/index.ts';
import { addMessages, rstDataOf } from './add-messages.ts';

/** How RST is checked: docutils' settings; those that are left out are the ones that `rstParse` was given. */
export interface RstLintOptions {
  settings?: Partial<Settings>;
}

/**
 * Adds a transformer that puts docutils' messages on the file: with `rstParse` before it those of the transforms (unknown targets, undefined substitutions, footnotes without references), else all. It reads
 * the file's own text to the end and leaves the tree as it is.
 */
export const rstLint: Plugin<[RstLintOptions?], Document> = (options = {}) => {
  return (_tree, file) => {
    const data = rstDataOf(file);
    const settings = { ...data?.state.settings, ...options.settings, haltLevel: NEVER };
    const { messages } = fromRst(String(file), { path: file.path ?? '<string>', settings });
    addMessages(file, messages.slice(data?.messageCount ?? 0));
  };
};

/** A level that no message reaches. */
const NEVER = 5;
