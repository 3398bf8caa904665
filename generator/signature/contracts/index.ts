/**
 * Contracts: what a kernel release promises and demands at each call of a helper. Input: a facts file with the supplement, or a file of contracts. Output: contracts, checked against their schema.
 */
export type { Facts } from './facts.ts';
export { fromContracts } from './from-contracts.ts';
export { fromFacts, type Since } from './from-facts.ts';
export type { Supplement } from './supplement.ts';
export { toContracts } from './to-contracts.ts';
