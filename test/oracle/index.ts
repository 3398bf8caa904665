/**
 * The reference programs for tests: docutils 0.23 and 0.19, the kernel's bpf_doc.py, the headers that
 * Debian ships, and the record of what the programs print for them. `npm run oracle` fetches them;
 * nothing of theirs is committed, and no test needs them but those that compare.
 */
export * from './docutils-driver.ts';
export * from './locate-oracle.ts';
export * from './page-entries.ts';
export * from './python.ts';
export * from './record.ts';
export * from './run-bpf-doc.ts';
export * from './run-docutils.ts';
