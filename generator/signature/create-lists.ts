import type { VerifierLists } from '../tree/index.ts';

/** Returns the verifier's lists for a table without contracts: nothing is kept to anything. Sizes are those of every release so far. */
export function createLists(): VerifierLists {
  return {
    register_types: {},
    map_to_funcs: {},
    func_to_maps: {},
    writes_map: [],
    packet_read: [],
    packet_write: [],
    packet_always: [],
    sleepable_maps: [],
    tracing: [],
    no_spin_lock: [],
    no_timer: [],
    under_lock: [],
    calls_under_lock: false,
    sockmap_update: [],
    load_absolute: [],
    helper_ctx_access: [],
    max_memory: LARGEST,
    max_offset: LARGEST,
    stack_size: 512,
    words: {},
  };
}

/** BPF_MAX_VAR_SIZ and BPF_MAX_VAR_OFF. */
const LARGEST = 1 << 29;
