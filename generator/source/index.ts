/**
 * The ground floor: files, lines that know where they came from, places and messages.
 *
 * Input: text. Output: values that every later stage carries along. The place of a character is worked out here and nowhere else: a line keeps its origin
 * through cutting, prefixing and tab expansion, so that whatever is read from it can name the line and column of the file the user gave.
 */
export * from './file-lines.ts';
export * from './line.ts';
export * from './message.ts';
export type { Origin } from './origin.ts';
export * from './place.ts';
export * from './place-in-lines.ts';
export { columnAt } from './stops.ts';
