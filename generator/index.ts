/**
 * bpfdoc's first door: a header in, its model and the pages out, with the shapes that all stages share. The other stages have doors of their own: `bpfdoc/rst`, `/lint`, `/signature`, `/check`, `/emit`,
 * `/unified` and so on. Nothing here reads a file, a clock or the environment.
 */
export * from './page/index.ts';
export * from './report/index.ts';
export * from './source/index.ts';
export * from './tree/index.ts';
export { fromHeader, type HeaderOptions, type HeaderPart, type HeaderResult } from './uapi/index.ts';
