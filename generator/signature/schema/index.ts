/**
 * JSON Schemas of the files that this stage reads and writes, and a validator for the part of JSON Schema that they use. Input: any value. Output: what is wrong with it, each with its place.
 */
export { checkSchema, type SchemaProblem } from './check-schema.ts';
export { contractsSchema } from './contracts-schema.ts';
export { factsSchema } from './facts-schema.ts';
export { knownSchema } from './known-schema.ts';
export type { Schema } from './schema.ts';
export { sinceSchema } from './since-schema.ts';
export { supplementSchema } from './supplement-schema.ts';
export { tableSchema } from './table-schema.ts';
