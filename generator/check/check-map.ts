import { findField, type MapState } from './map.ts';
import type { Program } from './program.ts';
import { mayUpdateSockmap } from './rule/sockmap-update.ts';
import { refuse, type State } from './state.ts';

/** Checks that map and helper are for each other, from both sides (check_map_func_compatibility), and that the helper does not write where programs must not. */
export function checkMapHelper(state: State): boolean {
  const { call, effect, lists } = state;
  const { map } = call;
  const plan = effect.plan!;
  const types = plan.mapTypes;
  if (!map) return true;
  if (plan.writesMap && map.isReadOnly) return refuse(state, 'map-write-helper');
  const helpers = Object.hasOwn(lists.map_to_funcs, map.type) ? lists.map_to_funcs[map.type] : undefined;
  const isListed = helpers === undefined || helpers.funcs.includes(plan.name);
  const isLetIn = isListed || (helpers.or === 'sockmap_update' && isUpdate(state) && mayUpdateSockmap(state));
  if (isLetIn && (types === undefined || types.includes(map.type))) return true;
  return refuse(state, 'map-helper', { number: state.table.map_types[map.type] ?? map.type });
}

function isUpdate({ effect }: State): boolean {
  return effect.plan!.row.rules?.includes('sockmap_update_prog') ?? false;
}

/** Checks that the program may use the map at all (check_map_prog_compatibility). */
export function checkMapProgram(state: State, map: MapState): boolean {
  const { program, lists } = state;
  if (findField(map, 'spin_lock') && !checkField(state, 'spin-lock', lists.no_spin_lock)) return false;
  if (findField(map, 'timer') && !checkField(state, 'timer', lists.no_timer)) return false;
  if (map.type === 'BPF_MAP_TYPE_STRUCT_OPS') return refuse(state, 'struct-ops-map');
  const mayUse = !program.isSleepable || lists.sleepable_maps.length === 0 || lists.sleepable_maps.includes(map.type);
  return mayUse || refuse(state, 'sleepable-map');
}

function checkField(state: State, field: 'spin-lock' | 'timer', excluded: readonly string[]): boolean {
  const { program } = state;
  if (field === 'spin-lock' && isSocketFilter(program, excluded)) return refuse(state, 'spin-lock-socket-filter');
  if (excluded.includes('tracing') && state.lists.tracing.includes(program.type))
    return refuse(state, `${field}-tracing`);
  const isAsleep = field === 'spin-lock' && excluded.includes('sleepable') && program.isSleepable === true;
  return !isAsleep || refuse(state, 'spin-lock-sleepable');
}

function isSocketFilter({ type }: Program, excluded: readonly string[]): boolean {
  return type === 'BPF_PROG_TYPE_SOCKET_FILTER' && excluded.includes(type);
}
