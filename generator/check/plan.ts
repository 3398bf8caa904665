import type { ArgType, SignatureArg, SignatureRow, SignatureRule, SignatureTable, TypeFlag } from '../tree/index.ts';
import { ARG_CHECKS, type ArgCheck } from './arg/index.ts';
import { findRow } from './find-row.ts';
import type { Program } from './program.ts';
import type { RegisterKind } from './register.ts';
import { RULES, type Rule } from './rule/index.ts';

/** What a helper demands of one program, made ready so that a call looks nothing up by name. */
export interface Plan {
  readonly name: string;
  readonly id: number;
  readonly row: SignatureRow;
  readonly args: readonly ArgPlan[];
  readonly rules: readonly Rule[];
  /** A packet may be an argument. */
  readonly takesPackets: boolean;
  readonly mayBeUnderLock: boolean;
  readonly writesMap: boolean;
  /** The map types that the helper is kept to; undefined when to none. */
  readonly mapTypes: ReadonlySet<string> | undefined;
  /** The map types that are kept to other helpers; `sockmap_update` are those that this one may be let into. */
  readonly otherMaps: ReadonlyMap<string, 'never' | 'sockmap_update'>;
  readonly returns: ReturnPlan;
  /** Rules that say how something is done. */
  readonly isLock: boolean;
  readonly isLocalStorage: boolean;
  readonly isPacketWrite: boolean;
}

export interface ArgPlan {
  /** The register, 1 to 5. */
  readonly number: number;
  readonly type: ArgType;
  readonly kinds: readonly RegisterKind[];
  readonly mayBeNull: boolean;
  /** MEM_RDONLY: the memory is only read, so it may be one that is not to be written. */
  readonly isRead: boolean;
  readonly isUninitialised: boolean;
  readonly isWritten: boolean;
  readonly isReleased: boolean;
  readonly isFixed: boolean;
  readonly isAligned: boolean;
  readonly size: number;
  readonly struct: string | undefined;
  /** 1 more than the place in DYNPTR_KINDS; 0 for any. */
  readonly dynptr: number;
  /** For a size: the argument that is the memory. */
  readonly memory: ArgPlan | undefined;
  /** The size is checked with the memory: nothing is left to do here. */
  readonly check: ArgCheck;
}

export interface ReturnPlan {
  readonly kind: RegisterKind;
  readonly mayBeNull: boolean;
  readonly isReadOnly: boolean;
  readonly acquires: boolean;
  /** The map types with which it acquires; undefined for any. */
  readonly acquiresWith: readonly string[] | undefined;
  readonly hasRange: boolean;
}

/** The flags that say what kind of dynptr an argument is, in the order of their numbers. */
export const DYNPTR_KINDS = [
  'DYNPTR_TYPE_LOCAL',
  'DYNPTR_TYPE_RINGBUF',
  'DYNPTR_TYPE_SKB',
  'DYNPTR_TYPE_XDP',
  'DYNPTR_TYPE_SKB_META',
  'DYNPTR_TYPE_FILE',
] as const satisfies readonly TypeFlag[];

/** The plans of one program's helpers, each made when it is first asked for: most programs call few. */
export class Plans {
  private readonly made = new Map<number, Plan | undefined>();
  private readonly names: ReadonlyMap<number, string>;
  private readonly table: SignatureTable;
  private readonly program: Program;

  constructor(table: SignatureTable, program: Program) {
    this.table = table;
    this.program = program;
    this.names = new Map(Object.entries(table.helpers).map(([name, { id }]) => [id, name]));
  }

  /** Returns the plan of the helper with number `id`; undefined when the program may not call it, or nobody may. */
  of(id: number): Plan | undefined {
    const plan = this.made.get(id);
    return plan !== undefined || this.made.has(id) ? plan : this.make(id);
  }

  /** Returns the name of the helper with number `id`; undefined when there is none. */
  nameOf(id: number): string | undefined {
    return this.names.get(id);
  }

  private make(id: number): Plan | undefined {
    const name = this.names.get(id);
    if (name === undefined) return undefined;
    const row = findRow(this.table.helpers[name]!.signatures, this.program, this.table);
    const plan = row && makePlan(name, id, row, this.table, this.program);
    this.made.set(id, plan);
    return plan;
  }
}

function makePlan(name: string, id: number, row: SignatureRow, table: SignatureTable, program: Program): Plan {
  const { verifier } = table;
  const has = (rule: SignatureRule) => row.rules?.includes(rule) ?? false;
  const args: ArgPlan[] = [];
  for (const [index, arg] of row.args.entries()) args.push(makeArgPlan(arg, index, args, table));
  return {
    name,
    id,
    row,
    args,
    rules: (row.rules ?? []).flatMap((rule) => RULES[rule] ?? []),
    takesPackets: takesPackets(row, table, program),
    mayBeUnderLock: verifier.under_lock.includes(name),
    writesMap: verifier.writes_map.includes(name),
    mapTypes: Object.hasOwn(verifier.func_to_maps, name) ? new Set(verifier.func_to_maps[name]) : undefined,
    otherMaps: otherMaps(name, has('sockmap_update_prog'), table),
    returns: makeReturnPlan(row, program),
    isLock: has('spin_lock_pair'),
    isLocalStorage: has('local_storage_once'),
    isPacketWrite: has('dynptr_write_packet'),
  };
}

function otherMaps(name: string, isUpdate: boolean, { verifier }: SignatureTable): Plan['otherMaps'] {
  const others = Object.entries(verifier.map_to_funcs).filter(([, { funcs }]) => !funcs.includes(name));
  return new Map(others.map(([type, { or }]) => [type, isUpdate && or ? or : 'never']));
}

function takesPackets(row: SignatureRow, { verifier }: SignatureTable, { type }: Program): boolean {
  if (verifier.packet_always.includes(type)) return true;
  const isOfPackets = verifier.packet_read.includes(type) || verifier.packet_write.includes(type);
  return isOfPackets && row.pkt_access === true;
}

function makeArgPlan(arg: SignatureArg, index: number, before: readonly ArgPlan[], table: SignatureTable): ArgPlan {
  const has = (flag: TypeFlag) => arg.flags?.includes(flag) ?? false;
  return {
    number: index + 1,
    type: arg.type,
    kinds: (table.verifier.register_types[arg.type] ?? []) as readonly RegisterKind[],
    mayBeNull: has('PTR_MAYBE_NULL'),
    isRead: has('MEM_RDONLY'),
    isUninitialised: has('MEM_UNINIT'),
    isWritten: has('MEM_WRITE'),
    isReleased: has('OBJ_RELEASE'),
    isFixed: has('MEM_FIXED_SIZE'),
    isAligned: has('MEM_ALIGNED'),
    size: arg.size ?? 0,
    struct: arg.btf_id,
    dynptr: DYNPTR_KINDS.findIndex(has) + 1,
    memory: arg.mem_arg === undefined ? undefined : before[arg.mem_arg - 1],
    check: ARG_CHECKS[arg.type],
  };
}

function makeReturnPlan({ ret, ref }: SignatureRow, program: Program): ReturnPlan {
  const { range } = ret;
  const isExcepted = range?.not_for?.some(
    ({ prog_type: prog, attach_type: attach }) =>
      (prog === undefined || prog === program.type) && (attach === undefined || attach === program.attachType),
  );
  return {
    kind: kindOf(ret),
    mayBeNull: ret.flags?.includes('PTR_MAYBE_NULL') ?? false,
    isReadOnly: ret.flags?.includes('MEM_RDONLY') ?? false,
    acquires: ref?.acquire !== undefined,
    acquiresWith: ref?.when_map_types,
    hasRange: range !== undefined && isExcepted !== true,
  };
}

/** The flags that are part of a register's kind, and not of how it may be used. */
const KIND_FLAGS: readonly TypeFlag[] = [
  'MEM_RINGBUF',
  'MEM_ALLOC',
  'MEM_PERCPU',
  'PTR_TRUSTED',
  'PTR_UNTRUSTED',
  'MEM_RCU',
];

function kindOf({ type, flags = [] }: SignatureRow['ret']): RegisterKind {
  const marks = KIND_FLAGS.filter((flag) => flags.includes(flag));
  return [RETURN_KINDS[type], ...marks].join(' | ') as RegisterKind;
}

const RETURN_KINDS: Readonly<Record<SignatureRow['ret']['type'], string>> = {
  RET_INTEGER: 'SCALAR_VALUE',
  RET_VOID: 'NOT_INIT',
  RET_PTR_TO_MAP_VALUE: 'PTR_TO_MAP_VALUE',
  RET_PTR_TO_SOCKET: 'PTR_TO_SOCKET',
  RET_PTR_TO_TCP_SOCK: 'PTR_TO_TCP_SOCK',
  RET_PTR_TO_SOCK_COMMON: 'PTR_TO_SOCK_COMMON',
  RET_PTR_TO_ALLOC_MEM: 'PTR_TO_MEM',
  RET_PTR_TO_MEM: 'PTR_TO_MEM',
  RET_PTR_TO_MEM_OR_BTF_ID: 'PTR_TO_BTF_ID',
  RET_PTR_TO_BTF_ID: 'PTR_TO_BTF_ID',
};
