import type { Plugin } from 'unified';
import { type Options, toMan } from '../emit/man/index.ts';
import type { Document } from '../tree/index.ts';
import { addMessages } from './add-messages.ts';
import { finishTree } from './finish-tree.ts';

/** How the page is written: see `toMan`. */
export type RstManOptions = Options;

/** Adds a compiler: the tree as the man page that docutils' `rst2man` makes, after its transforms. What a man page cannot show is a message on the file. */
export const rstMan: Plugin<[RstManOptions?], Document, string> = function (options = {}) {
  this.compiler = (tree, file) => {
    const document = finishTree(tree as Document, file);
    const { text, messages } = toMan(document, options);
    addMessages(file, messages);
    return text;
  };
};
