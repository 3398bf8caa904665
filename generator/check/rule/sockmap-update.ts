import { refuse, type State } from '../state.ts';
import type { Rule } from './index.ts';

/** Maps of sockets are changed only where no socket is locked. */
export const sockmapUpdate: Rule = (state) => {
  const { map } = state.call;
  const isRestricted = map !== undefined && state.lists.map_to_funcs[map.type]?.or === 'sockmap_update';
  return !isRestricted || mayUpdateSockmap(state) || refuse(state, 'sockmap-program');
};

/** Says whether the program may write to maps of sockets with the helper at hand (may_update_sockmap). */
export function mayUpdateSockmap({ lists, program, effect }: State): boolean {
  const { sockmap_update: updaters } = lists;
  const helper = effect.plan!.name;
  for (let index = 0; index < updaters.length; index++) {
    const updater = updaters[index]!;
    if (updater.prog_type !== program.type) continue;
    if (updater.attach_type !== undefined && updater.attach_type !== program.attachType) continue;
    if (updater.helpers === undefined || updater.helpers.includes(helper)) return true;
  }
  return false;
}
