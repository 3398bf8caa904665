/**
 * The signature table.
 *
 * Input: the header model and, where they are known, the contracts of a kernel release. Output: for every helper the rows that say how it may be called and by which programs. What the header
 * suggests by itself is worked out for every helper; where there is a contract the two are compared and the contract counts. Reads no file.
 */
export { inferRow } from './infer-row.ts';
export { toCSignature } from './to-c-signature.ts';
export { toTable } from './to-table.ts';
