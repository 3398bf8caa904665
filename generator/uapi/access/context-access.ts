import type { ContextAccess, MemberAccess } from '../../tree/index.ts';
import { CONTEXT_FACTS } from './context-facts.ts';

/** What one function decides, members with the same rules together. */
export interface ContextFacts extends Omit<ContextAccess, 'members'> {
  readonly groups: readonly (MemberAccess & { readonly members: readonly string[] })[];
}

/** Returns who may do what with the members of `struct`, an entry for each function of the kernel that decides about it; none for a struct that was not looked at. */
export function contextAccess(struct: string): ContextAccess[] {
  return CONTEXT_FACTS.filter((facts) => facts.struct === struct).map(({ groups, ...rest }) => ({
    ...rest,
    members: Object.fromEntries(
      groups.flatMap(({ members, ...access }) => members.map((path): [string, MemberAccess] => [path, access])),
    ),
  }));
}

/** A member that no function was asked about. */
const UNKNOWN: MemberAccess = { read: 'unknown', write: 'unknown' };

/** What one function lets programs do with one member. */
export interface MemberRights extends MemberAccess, Pick<ContextAccess, 'function' | 'progTypes' | 'pointer'> {}

/** Returns what each function that decides about `struct` says of its member at `path`; a member that is newer than the facts is `unknown` to all of them. */
export function memberRights(struct: string, path: string): MemberRights[] {
  return contextAccess(struct).map(({ function: name, progTypes, pointer, members }) => ({
    function: name,
    progTypes,
    pointer,
    ...(Object.hasOwn(members, path) ? members[path]! : UNKNOWN),
  }));
}

/** The release of Linux that was asked. */
export { CONTEXT_RELEASE } from './context-facts.ts';

/** The structs that were looked at. */
export const CONTEXT_STRUCTS: readonly string[] = [...new Set(CONTEXT_FACTS.map(({ struct }) => struct))];
