/**
 * The signature table.
 *
 * Input: the header model and, where they are known, the contracts of a kernel release. Output: for every helper the rows that say how it may be called and by which programs. What the header
 * suggests by itself is worked out for every helper; where there is a contract the two are compared and the contract counts. Reads no file.
 */
export * from './contracts/index.ts';
export { inferRow } from './infer/infer-row.ts';
export * from './pack/index.ts';
export * from './schema/index.ts';
export { checkRow } from './table/check-row.ts';
export type { Disagreement, KnownDisagreements } from './table/compare-slots.ts';
export { type ContractSlots, contractSlots } from './table/contract-slots.ts';
export { disagreementsWith, findDisagreements, isOfPrototype, returnKind } from './table/find-disagreements.ts';
export { formatSlot } from './table/format-slot.ts';
export { namesIn } from './table/name-filter.ts';
export { type LeftOut, type TableOptions, type TableResult, toTable } from './table/to-table.ts';
export { toCSignature } from './to-c-signature.ts';
