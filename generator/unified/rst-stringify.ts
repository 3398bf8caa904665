import type { Plugin } from 'unified';
import { toRst } from '../emit/rst/index.ts';
import type { Document } from '../tree/index.ts';
import { addMessages } from './add-messages.ts';

/** Adds a compiler: the tree as canonical RST, which reads back as the same tree. What no RST says is a warning on the file (`to-rst/…`). */
export const rstStringify: Plugin<[], Document, string> = function () {
  this.compiler = (tree, file) => {
    const { text, messages } = toRst(tree as Document);
    addMessages(file, messages);
    return text;
  };
};
