import { findField, isWriteProtected, type MapState } from './map.ts';
import type { Program } from './program.ts';
import { mayUpdateSockmap } from './rule/sockmap-update.ts';
import { refuse, type State } from './state.ts';

/** Checks that map and helper are for each other, from both sides (check_map_func_compatibility), and that the helper does not write where programs must not. */
export function checkMapHelper(state: State): boolean {
  const { map } = state.call;
  const plan = state.effect.plan!;
  if (!map) return true;
  if (plan.writesMap && isWriteProtected(map)) return refuse(state, 'map-write-helper');
  const other = plan.otherMaps.get(map.type);
  const isLetIn = other === undefined || (other === 'sockmap_update' && mayUpdateSockmap(state));
  if (isLetIn && (plan.mapTypes === undefined || plan.mapTypes.has(map.type))) return true;
  return refuse(state, 'map-helper', { number: state.table.map_types[map.type] ?? map.type });
}

/** Checks that the program may use the map at all. The verifier does so before it follows the program; of a map that only turns up in a call it is found out there. */
export function checkMapProgram(state: State, map: MapState): boolean {
  if (state.usableMaps.has(map)) return true;
  if (!mayUse(state, map)) return false;
  state.usableMaps.add(map);
  return true;
}

/** check_map_prog_compatibility. */
function mayUse(state: State, map: MapState): boolean {
  const { program, lists } = state;
  if (findField(map, 'spin_lock') && !checkField(state, 'spin-lock', lists.no_spin_lock)) return false;
  if (findField(map, 'timer') && !checkField(state, 'timer', lists.no_timer)) return false;
  if (map.type === 'BPF_MAP_TYPE_STRUCT_OPS') return refuse(state, 'struct-ops-map');
  const isFit = !program.isSleepable || lists.sleepable_maps.length === 0 || lists.sleepable_maps.includes(map.type);
  return isFit || refuse(state, 'sleepable-map');
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
