import type { Role } from './role.ts';

/** The base of a custom role for which the document names none: the text in an `inline` element. Source: docutils' `generic_custom_role`. */
export const genericRole: Role = {
  options: {},
  run: () => ({ nodes: [], messages: [] }),
};
