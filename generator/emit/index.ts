/**
 * Everything that can be written: a function per artifact. What needs a heavy package loads it when it is called.
 */
export { type DefsOptions, type DefsResult, findProfile, type Profile, profileDates, toDefs } from './defs/index.ts';
export { toBpfDocJson, toJson } from './json/index.ts';
export * from './man/index.ts';
export * from './pseudo-xml/index.ts';
export * from './rst/index.ts';
export { type SignaturesOptions, toSignatures, toSignaturesSchema } from './signatures/index.ts';
export { type SignaturesCOptions, toSignaturesC } from './signatures-c/index.ts';
export { type SignaturesTsOptions, toSignaturesTs } from './signatures-ts/index.ts';
export { type StubsCOptions, type StubsCResult, toStubsC } from './stubs-c/index.ts';
export { type StubsTsOptions, type StubsTsResult, toStubsTs } from './stubs-ts/index.ts';
