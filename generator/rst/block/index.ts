/**
 * Blocks: lines in, nodes below a parent out. A context is what docutils calls a state machine: lines, the one that is read, the node that receives.
 *
 * Steps: the first line of a block tells what it may be (`line-kind`), and the construct's file reads on from there; indented text is cut out and parsed as a block of its own, as a step and not as a call,
 * so that depth costs memory only. Line numbers are docutils' own count, which is not always right; places are always the file's.
 */
export { blockQuotes } from './block-quote.ts';
export { type BuildTableOptions, buildTable } from './build-table.ts';
export * from './context.ts';
export { parseTarget, type TargetPlace } from './explicit/parse-target.ts';
export { type LineKind, lineKind } from './line-kind.ts';
export { insertLines } from './lines.ts';
export { type IndentedLine, nestLines } from './nest-lines.ts';
export { type NestedParseOptions, nestedParse } from './nested-parse.ts';
export { parseDocument } from './parse-document.ts';
export { lastLoaded, lineNumber, sourceAndLine, type Where } from './reader.ts';
