/**
 * Messages into text. Input: messages of any stage. Output: the text that a person or a program reads. Knows no rule and changes no message.
 */
export * from './gcc.ts';
export * from './printable.ts';
