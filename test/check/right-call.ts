import type { Checker, MapField, MapState, Program, RegisterKind, RegisterState } from '../../generator/check/index.ts';
import type { NameSet, SignatureArg, SignatureRow, SignatureTable } from '../../generator/tree/index.ts';
import { context, type Fill, map, nothing, number, pointer, stack, value } from './set-up.ts';

/** Returns a program that the row is for, with everything that it asks for. */
export function programFor(row: SignatureRow, table: SignatureTable): Program {
  const all = Object.keys(table.prog_types);
  const requires = row.requires ?? [];
  const attach = row.attach_types && ('all_but' in row.attach_types ? 'BPF_OTHER' : row.attach_types[0]);
  const has = requires.filter((name) => !/^no_|^not_|sleepable/.test(name));
  const structOps = row.struct_ops?.[0];
  return {
    type: namesIn(row.prog_types, all).find((name) => suits(name, row)) ?? namesIn(row.prog_types, all)[0]!,
    isGplCompatible: true,
    isSleepable: requires.includes('sleepable') || (row.might_sleep === true && !requires.includes('not_sleepable')),
    has: [...has, 'trampoline', 'CAP_PERFMON'] as Program['has'] & object,
    hooks: row.allowed ? [row.allowed] : [],
    ...(attach ? { attachType: attach } : {}),
    ...(structOps ? { structOps } : {}),
  };
}

/** Some rules, and maps with locks and timers, ask for a program type of their own. */
function suits(progType: string, { rules = [], args }: SignatureRow): boolean {
  if (args.some(({ type }) => LOCKS.test(type))) return progType === 'BPF_PROG_TYPE_SCHED_CLS';
  if (rules.includes('get_func_ip_prog'))
    return progType === 'BPF_PROG_TYPE_KPROBE' || progType === 'BPF_PROG_TYPE_TRACING';
  return true;
}

const LOCKS = /SPIN_LOCK|TIMER/;

function namesIn(set: NameSet, all: readonly string[]): readonly string[] {
  return 'all_but' in set ? all.filter((name) => !set.all_but.includes(name)) : set;
}

/** Bytes of every map's key and value here, and of memory. */
const ROOM = 64;

/** What stands in the value of a map, by the arguments that point there. */
const FIELDS: readonly (readonly [RegExp, MapField])[] = [
  [/SPIN_LOCK/, { kind: 'spin_lock', offset: 0, size: 4 }],
  [/TIMER/, { kind: 'timer', offset: 8, size: 16 }],
  [/KPTR/, { kind: 'kptr_ref', offset: 24, size: 8, struct: 'struct task_struct' }],
];

/** Returns a map of a type that the helper takes. */
export function mapFor(name: string, row: SignatureRow, table: SignatureTable): MapState {
  const types = table.verifier.func_to_maps[name] ?? row.args.find((arg) => arg.map_types)?.map_types;
  const fields = FIELDS.filter(([types]) => row.args.some(({ type }) => types.test(type))).map(([, field]) => field);
  return {
    name: 'one',
    type: types?.[0] ?? 'BPF_MAP_TYPE_HASH',
    keySize: 8,
    valueSize: ROOM,
    hasTypes: true,
    ...(fields.length > 0 ? { fields } : {}),
  };
}

const TEXT = new Uint8Array(ROOM);
const STRINGS: MapState = {
  name: '.rodata',
  type: 'BPF_MAP_TYPE_ARRAY',
  keySize: 4,
  valueSize: ROOM,
  isReadOnly: true,
  isFrozen: true,
  content: TEXT,
};

/** Returns what makes a register right for an argument. */
export function rightFill(arg: SignatureArg, row: SignatureRow, one: MapState, table: SignatureTable): Fill {
  if (row.rules?.includes('dynptr_from_mem_map_value') && arg.type === 'ARG_PTR_TO_MEM') return value(one);
  switch (arg.type) {
    case 'ARG_CONST_MAP_PTR':
      return map(one);
    case 'ARG_PTR_TO_MAP_KEY':
    case 'ARG_PTR_TO_MAP_VALUE':
    case 'ARG_PTR_TO_MEM':
      return stack(-ROOM);
    case 'ARG_CONST_SIZE':
    case 'ARG_CONST_SIZE_OR_ZERO':
    case 'ARG_CONST_ALLOC_SIZE_OR_ZERO':
      return number(8);
    case 'ARG_PTR_TO_CTX':
      return context;
    case 'ARG_PTR_TO_SPIN_LOCK':
      return value(one, 0);
    case 'ARG_PTR_TO_TIMER':
      return value(one, 8);
    case 'ARG_PTR_TO_KPTR':
    case 'ARG_KPTR_XCHG_DEST':
      return value(one, 24);
    case 'ARG_PTR_TO_CONST_STR':
      return value(STRINGS);
    case 'ARG_PTR_TO_FUNC':
      return pointer('PTR_TO_FUNC');
    case 'ARG_PTR_TO_STACK':
      return stack(-8);
    case 'ARG_PTR_TO_DYNPTR':
      return dynptrFor(arg, table);
    default:
      return (register) => fillPointer(register, arg, row);
  }
}

function dynptrFor({ flags = [] }: SignatureArg, { verifier }: SignatureTable): Fill {
  const handle = verifier.register_types.ARG_PTR_TO_DYNPTR?.find((kind) => kind !== 'PTR_TO_STACK');
  if (flags.includes('MEM_UNINIT')) return stack(-16);
  return flags.includes('OBJ_RELEASE') ? stack(-16) : pointer(handle as RegisterKind);
}

/** Kinds that stand for an argument type in every release. */
const KINDS: Partial<Record<SignatureArg['type'], RegisterKind>> = {
  ARG_PTR_TO_SOCK_COMMON: 'PTR_TO_SOCKET',
  ARG_PTR_TO_SOCKET: 'PTR_TO_SOCKET',
  ARG_PTR_TO_BTF_ID_SOCK_COMMON: 'PTR_TO_SOCKET',
  ARG_PTR_TO_BTF_ID: 'PTR_TO_BTF_ID',
  ARG_PTR_TO_PERCPU_BTF_ID: 'PTR_TO_BTF_ID | MEM_PERCPU',
  ARG_PTR_TO_ALLOC_MEM: 'PTR_TO_MEM | MEM_ALLOC',
  ARG_PTR_TO_RINGBUF_MEM: 'PTR_TO_MEM | MEM_RINGBUF',
};

function fillPointer(register: RegisterState, arg: SignatureArg, row: SignatureRow): void {
  const kind = KINDS[arg.type];
  nothing(register);
  if (kind === undefined) return;
  register.point(kind);
  register.struct = arg.btf_id ?? (row.rules?.includes('kptr_field') ? 'struct task_struct' : 'struct sock_common');
}

/** What is given up is held: in the register, or in the dynptr that it points to. */
export function holdWhatIsReleased(
  register: RegisterState,
  arg: SignatureArg,
  references: Checker['references'],
): void {
  if (!arg.flags?.includes('OBJ_RELEASE')) return;
  const held = references.acquire(0);
  if (arg.type === 'ARG_PTR_TO_DYNPTR') register.stack!.putDynptr(register.min, RINGBUF_DYNPTR, held);
  else register.reference = held;
}

/** The number of ring buffers' dynptrs among the kinds. */
const RINGBUF_DYNPTR = 2;
