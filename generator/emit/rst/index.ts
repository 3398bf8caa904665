/**
 * RST again. Input: a tree, as the parser made it or after the transforms. Output: canonical text that reads back as that tree, and a message for each thing that no text can say.
 *
 * Steps: one walk over the tree, in which a handler per node type writes lines; inline content becomes one string a block, escaped in one place; a table's cells are written to lists of their own and
 * drawn when it ends. It never throws, never reads back what it wrote, and its depth is the memory's.
 */
export * from './to-rst.ts';
