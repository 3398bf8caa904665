/**
 * What changed between two headers. Input: two header models. Output: changes, each judged by what it concerns (programs that are compiled, their source, only the words) and whether it breaks that.
 *
 * Layouts are compared for every ABI, helpers by the prototypes in their comments, documentation by its words. Nothing is printed here.
 */
export { isAtLeast } from './is-at-least.ts';
export { toChanges } from './to-changes.ts';
