/**
 * Inline markup: from the lines of a text block to text and inline elements.
 *
 * Input: the lines of one block (a paragraph, a term, an argument). Output: the nodes, each with its place, and the messages about them. Targets and references are noted in the document's tables as they are
 * met. The text is read once, from left to right, one character code at a time; where an end is looked for, the finding is kept, so that many starts without an end cost no more than one.
 */
export * from './parse-inline.ts';
export * from './problematic.ts';
export { simpleNameEnd } from './simple-name.ts';
export { isMailAddress } from './uri.ts';
export { uriSchemes } from './uri-schemes.ts';
