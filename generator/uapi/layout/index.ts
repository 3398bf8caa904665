/**
 * How the header's types lie in memory. Input: the header model and an ABI. Output: sizes, alignments, offsets and bits of every struct, union and enum, as GCC and Clang lay them out there.
 */
export { type BitMask, type BitUnit, bitMask, bitUnit } from './bit-mask.ts';
export { type Extent, extents, membersWithin } from './extent.ts';
export { headerLayout } from './header-layout.ts';
export { type BitsShape, type MemberShape, memberShape } from './member-shape.ts';
export { gatheredRecord, namedMembers, type PlacedMember, recordIn } from './walk-members.ts';
