/**
 * The `signatures-ts` artifact. Input: the signature table. Output: a TypeScript module that imports nothing: the table as a typed constant, and typed arrays with functions for each call.
 */
export { type SignaturesTsOptions, toSignaturesTs } from './to-signatures-ts.ts';
