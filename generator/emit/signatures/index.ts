/**
 * The `signatures` artifact. Input: the signature table. Output: JSON for any program that checks calls of helpers, and the JSON Schema that describes it.
 */
export { type SignaturesOptions, toSignatures } from './to-signatures.ts';
export { toSignaturesSchema } from './to-signatures-schema.ts';
