/**
 * The signature table as numbers. Input: the table. Output: lists of small records of numbers, from which the C and TypeScript tables are printed.
 */
export { packTable } from './pack-table.ts';
export * from './packed-table.ts';
