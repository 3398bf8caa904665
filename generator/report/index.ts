/**
 * Messages into text. Input: messages of any stage. Output: the text that a person or a program reads. Knows no rule and changes no message.
 */
export * from './checkstyle.ts';
export * from './docutils.ts';
export * from './gcc.ts';
export * from './github.ts';
export * from './json.ts';
export * from './pretty.ts';
export * from './printable.ts';
export * from './report.ts';
export * from './sarif.ts';
