import { classOption } from '../directive/converter.ts';
import { unimplementedRole as problem } from '../message/role.ts';
import type { Role } from './role.ts';
import { madeProblem } from './role-result.ts';

/** A role that docutils knows by name only. */
export const unimplementedRole: Role = {
  options: { class: classOption },
  run: (state, use) => madeProblem(state, use, problem(use.name)),
};
