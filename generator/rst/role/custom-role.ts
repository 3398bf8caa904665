import type { Role } from './role.ts';

/** Returns the role that the `role` directive defines: `base` with the directive's options, over which those of a role based on it in turn go. */
export function customRole(base: Role, options: Record<string, unknown>): Role {
  return {
    options: base.options,
    run: (state, use, more) => base.run(state, use, { ...options, ...more }),
  };
}
