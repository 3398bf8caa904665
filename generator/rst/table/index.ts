/**
 * Tables drawn with characters: from their lines to rows of cells, each with the lines of its text. Source: docutils' tableparser.
 */
export * from './grid-table.ts';
export * from './padding.ts';
export * from './simple-table.ts';
export * from './table.ts';
