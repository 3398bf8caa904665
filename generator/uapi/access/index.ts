/**
 * What programs may read and write of their contexts. Input: the name of a struct and of a member. Output: what the kernel's functions that check accesses answer, each with that function's name.
 */
export { CONTEXT_RELEASE, CONTEXT_STRUCTS, contextAccess, type MemberRights, memberRights } from './context-access.ts';
