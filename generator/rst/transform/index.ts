/**
 * The transforms: what has to be done to the tree once the whole document is known.
 *
 * Input: the state after parsing. Steps: docutils' transforms of the standalone reader, the parser and the writer, and those that directives queued, by priority. Each changes the tree in place and
 * reports through the state. Nothing is parsed here but a bibliographic field that looked like a list.
 */
export * from './apply-transforms.ts';
