/**
 * reStructuredText for unified: plugins round the pure functions of the other stages, each its own few lines.
 *
 * A processor with `rstParse` has the tree as the parser made it, which is what was written: with positions, before docutils' transforms. So transformers see the source's own nodes, and `rstStringify`
 * writes them again. What docutils finds out later is told by `rstLint`, and `rstMan` applies the transforms to the tree it is given.
 */
export { type RstLintOptions, rstLint } from './rst-lint.ts';
export { type RstManOptions, rstMan } from './rst-man.ts';
export { type RstParseOptions, rstParse } from './rst-parse.ts';
export { rstStringify } from './rst-stringify.ts';
