import type { VerifierLists } from '../tree/index.ts';

/** Returns the verifier's lists for a table without contracts: nothing is known, so nothing is kept to anything. */
export function createLists(): VerifierLists {
  return {
    register_types: {},
    map_to_funcs: {},
    func_to_maps: {},
    writes_map: [],
    packet_read: [],
    packet_write: [],
    sleepable_maps: [],
    no_spin_lock: [],
    no_timer: [],
    sockmap_update: [],
    max_memory: 0,
    stack_size: 0,
    max_packet: 0,
  };
}
