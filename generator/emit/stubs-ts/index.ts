/**
 * The `stubs-ts` artifact: what programs and virtual machines in TypeScript are written against. Input: the header model. Output: one module that imports nothing.
 */
export { type StubsTsOptions, toStubsTs } from './to-stubs-ts.ts';
