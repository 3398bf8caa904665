/**
 * The header that BPF programs include, `bpf_helper_defs.h`. Input: the header model. Output: the bytes that the kernel's script prints for it, as it does today or as it did on a given day.
 * What the script knows of C types is data here and can be added to; it never guesses a type.
 */
export { isDeclarationMacro } from './declaration.ts';
export { findProfile, type Profile, profileDates } from './profile.ts';
export { type DefsOptions, type DefsResult, toDefs } from './to-defs.ts';
export { parseOwnTypes } from './types.ts';
