/**
 * What Python's built-in functions answer where docutils' messages and values show it: `int`, `repr`, `str` of numbers, `split`, `strip`, `splitlines`.
 *
 * Input and output are strings and numbers; nothing here knows of documents. The character tables are those of the Python that docutils is compared with.
 */
export * from './bytes.ts';
export * from './character-set.ts';
export * from './encoding.ts';
export * from './float.ts';
export * from './integer.ts';
export * from './repr.ts';
export * from './white-space.ts';
