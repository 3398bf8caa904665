/**
 * Blocks: lines in, nodes below a parent out. A context is what docutils calls a state machine: lines, the one that is read, the node that receives.
 */
export * from './context.ts';
export { type NestedParseOptions, nestedParse } from './nested-parse.ts';
export { sourceAndLine } from './reader.ts';
