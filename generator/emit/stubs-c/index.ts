/**
 * The `stubs-c` artifact: what the host side of a virtual machine for BPF is written against. Input: the header model. Output: one C header, which includes the header that it was made from.
 */
export { type StubsCOptions, type StubsCResult, toStubsC } from './to-stubs-c.ts';
