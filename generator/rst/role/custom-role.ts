import type { Role, RoleOptions } from './role.ts';

/** Returns the role that the `role` directive defines: `base` with the directive's options, over which go those of a role that is based on this one in turn. */
export function customRole(base: Role, options: RoleOptions): Role {
  return {
    options: base.options,
    run: (state, use, more) => base.run(state, use, { ...options, ...more }),
  };
}
