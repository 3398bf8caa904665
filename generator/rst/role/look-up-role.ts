import type { SystemMessage } from '../../tree/index.ts';
import type { RstState } from '../state.ts';
import type { Role } from './role.ts';

/** Returns the role called `name` (the default role for an empty name), if there is one, and docutils' message about the search. */
export function lookUpRole(
  _state: RstState,
  _name: string,
  _at: { line: number | null; source?: string | undefined },
): { role: Role | undefined; messages: SystemMessage[] } {
  return { role: undefined, messages: [] };
}

/** Makes `role` known to the document as `name`; as the default role for an empty name. */
export function registerRole(state: RstState, name: string, role: Role): void {
  state.roles.set(name.toLowerCase(), role);
}
