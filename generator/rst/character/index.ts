/**
 * What docutils asks of characters beyond Python's white space: letters and digits, punctuation, widths, combining marks, lower case. The tables are those of the Python that docutils is compared with.
 */
export * from './character-class.ts';
export * from './lower-case.ts';
export * from './width.ts';
