/**
 * reStructuredText: text or lines in, a tree and messages out, both as docutils has them. Nothing is read but what is handed in, nothing is printed, and no input makes it throw.
 */
export * from './block/index.ts';
export {
  codePointBefore,
  columnWidth,
  isAlphanumeric,
  isPair,
  mayFollowMarkup,
  mayPrecedeMarkup,
} from './character/index.ts';
export type { Directive, DirectiveUse } from './directive/index.ts';
export { fullyNormalizeName, makeId } from './identifier.ts';
export { simpleNameEnd, uriSchemes } from './inline/index.ts';
export * from './parse-rst.ts';
export { isEncoding, parseInteger, type Representable, repr, splitLines } from './python/index.ts';
export type { DocutilsVersion, FileReader, Settings } from './settings.ts';
export { defaultSettings } from './settings.ts';
export { HaltError, type RstState } from './state.ts';
export { applyNamed, applyTransforms } from './transform/index.ts';
