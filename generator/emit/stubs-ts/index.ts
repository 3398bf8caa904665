/**
 * The `stubs-ts` artifact: what programs and virtual machines in TypeScript are written against. Input: the header model and the signature table. Output: one module that imports nothing.
 *
 * 1. Views say in plain values what a helper, constant or struct is in TypeScript; `doc/` turns descriptions into TSDoc.
 * 2. Statements are those views as ts-morph takes them. ts-morph is loaded late and called once.
 */
export { type StubsTsOptions, type StubsTsResult, toStubsTs } from './to-stubs-ts.ts';
