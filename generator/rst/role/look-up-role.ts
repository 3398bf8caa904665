import type { SystemMessage } from '../../tree/index.ts';
import { lowerCase } from '../character/index.ts';
import { noRoleEntry } from '../message/role.ts';
import { type ReportOptions, report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import type { Role } from './role.ts';
import { defaultRoleName, namelessRole, shortNames, standardRoles } from './standard-role.ts';

/**
 * Returns the role called `name` (the default role for an empty name), if there is one, and docutils' message about the search.
 *
 * What the document defined comes first, then docutils' English names. Any other name is reported as not being one of these, and tried as a canonical one. Source: docutils' `roles.role`.
 */
export function lookUpRole(
  state: RstState,
  name: string,
  at: Pick<ReportOptions, 'line' | 'source' | 'place'>,
): { role: Role | undefined; messages: SystemMessage[] } {
  const lower = lowerCase(name);
  const known = state.roles.get(lower);
  if (known) return { role: known, messages: [] };
  const canonical = canonicalName(lower);
  const messages = canonical === undefined ? [report(state, noRoleEntry(name), at)] : [];
  const role = standardRoles.get(canonical ?? lower);
  if (role) state.roles.set(lower, role);
  return { role, messages };
}

/** Makes `role` known to the document as `name`; as the default role for an empty name. */
export function registerRole(state: RstState, name: string, role: Role): void {
  state.roles.set(lowerCase(name), role);
}

/** The canonical name that the English name `name` stands for. */
function canonicalName(name: string): string | undefined {
  if (name === '') return defaultRoleName;
  if (name === namelessRole) return undefined;
  return shortNames.get(name) ?? (standardRoles.has(name) ? name : undefined);
}
