import type {
  ContractRow,
  NameSet,
  SignatureArg,
  SignatureReturn,
  SignatureRow,
  VerifierLists,
} from '../../tree/index.ts';
import { keepNames, keepSet, keeps, type NameFilter } from './name-filter.ts';

/** The three enums whose names rows and lists use, and the helpers. */
export interface Filters {
  readonly progTypes: NameFilter;
  readonly mapTypes: NameFilter;
  readonly attachTypes: NameFilter;
  readonly helpers: NameFilter;
}

/** Returns a contract as a row of the table of a header: without the names that the header lacks, without where it came from. Undefined when no program of the header could use it. */
export function keepRow(row: ContractRow, progTypes: readonly string[], filters: Filters): SignatureRow | undefined {
  const { origin: _, attach_types: attachTypes, ...rest } = row;
  const programs = keepSet(filters.progTypes, row.prog_types, progTypes);
  const attached = attachTypes && keepAttachTypes(attachTypes, filters.attachTypes);
  if (!programs || (attachTypes && !attached)) return undefined;
  return {
    ...rest,
    prog_types: programs,
    ...(attached ? { attach_types: attached } : {}),
    args: row.args.map((arg) => keepArg(arg, filters)),
    ret: keepReturn(row.ret, filters),
  };
}

/** Attach types that the header lacks are no exceptions either. */
function keepAttachTypes(set: NameSet, filter: NameFilter): NameSet | undefined {
  if ('all_but' in set) return { all_but: keepNames(filter, set.all_but) };
  const kept = keepNames(filter, set);
  return kept.length === 0 ? undefined : kept;
}

function keepArg(arg: SignatureArg, { mapTypes }: Filters): SignatureArg {
  return arg.map_types ? { ...arg, map_types: keepNames(mapTypes, arg.map_types) } : arg;
}

/** An exception for programs that there are not is none. */
function keepReturn(ret: SignatureReturn, { progTypes, attachTypes }: Filters): SignatureReturn {
  if (!ret.range?.not_for) return ret;
  const exceptions = ret.range.not_for.filter(
    ({ prog_type: prog, attach_type: attach }) =>
      (prog === undefined || keeps(progTypes, prog)) && (attach === undefined || keeps(attachTypes, attach)),
  );
  return { ...ret, range: { ...ret.range, not_for: exceptions } };
}

/** Returns the verifier's lists without the names that the header lacks. */
export function keepLists(lists: VerifierLists, { progTypes, mapTypes, helpers }: Filters): VerifierLists {
  const programs = (names: readonly string[]) =>
    names.filter((name) => !name.startsWith('BPF_') || keeps(progTypes, name));
  const functions = (names: readonly string[]) => keepNames(helpers, names);
  const entries = Object.entries(lists.map_to_funcs).filter(([name]) => keeps(mapTypes, name));
  return {
    ...lists,
    map_to_funcs: Object.fromEntries(entries.map(([name, one]) => [name, { ...one, funcs: functions(one.funcs) }])),
    func_to_maps: Object.fromEntries(
      Object.entries(lists.func_to_maps)
        .filter(([name]) => keeps(helpers, name))
        .map(([name, types]) => [name, keepNames(mapTypes, types)]),
    ),
    writes_map: functions(lists.writes_map),
    packet_read: programs(lists.packet_read),
    packet_write: programs(lists.packet_write),
    packet_always: programs(lists.packet_always),
    sleepable_maps: keepNames(mapTypes, lists.sleepable_maps),
    tracing: programs(lists.tracing),
    no_spin_lock: programs(lists.no_spin_lock),
    no_timer: programs(lists.no_timer),
    under_lock: functions(lists.under_lock),
    sockmap_update: lists.sockmap_update.filter(({ prog_type }) => keeps(progTypes, prog_type)),
    load_absolute: programs(lists.load_absolute),
    helper_ctx_access: programs(lists.helper_ctx_access),
  };
}
