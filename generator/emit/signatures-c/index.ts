/**
 * The `signatures-c` artifact. Input: the signature table. Output: one C header with compact tables and the functions that look them up; it needs nothing but the C library's string.h.
 */
export { type SignaturesCOptions, toSignaturesC } from './to-signatures-c.ts';
