/**
 * Reads the header: text in, a model of what it says and messages about what is wrong with it out.
 *
 * 1. `c/` finds comments and directives, cuts the text into tokens, follows the preprocessor and reads the declarations; those of a plain form it puts off until somebody asks for what they have.
 * 2. `documentation/` cuts the comments that document helpers and commands into entries and sections. It takes what bpf_doc.py takes and more, and marks the difference, so that the model serves both what
 *    the script would print and what is really there.
 * 3. `verify/` compares the two lists with the ids and the enum.
 *
 * It never throws, reads no file, and says nothing about the words of the descriptions.
 */

export * from './access/index.ts';
export { commentLines } from './documentation/comment-text.ts';
export { sectionText } from './documentation/section.ts';
export { fromHeader, type HeaderOptions, type HeaderPart, type HeaderResult } from './from-header.ts';
export * from './layout/index.ts';
export { type ScriptFailure, scriptFailure } from './script/script-failure.ts';
export { scriptView } from './script/script-view.ts';
export { HELPER_ATTRIBUTES } from './verify/check-attributes.ts';
export { commandEnumerators } from './verify/check-commands.ts';
