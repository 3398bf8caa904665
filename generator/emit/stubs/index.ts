/**
 * What the two stubs share. Input: the header model. Output: the helpers that can be called, each once, with the types that a program or a virtual machine has for what the kernel's own types say.
 */
export { C_KEYWORDS } from './c-keyword.ts';
export { CPP_KEYWORDS } from './cpp-keyword.ts';
export { spdxExpression } from './spdx.ts';
export { MOST_ARGS, type StubHelper, type StubParam, stubHelpers } from './stub-helper.ts';
export { structOf } from './stub-type.ts';
