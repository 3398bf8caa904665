import type { AllowedHook, Requirement } from '../tree/index.ts';

/** The program whose calls are checked. */
export interface Program {
  /** `BPF_PROG_TYPE_XDP`. */
  readonly type: string;
  /** The attach type that it expects: `BPF_XDP_DEVMAP`. */
  readonly attachType?: string;
  /** The struct whose function it implements, for struct_ops programs: `tcp_congestion_ops`. */
  readonly structOps?: string;
  /** Its licence is one that GPL-only helpers may be called under. */
  readonly isGplCompatible?: boolean;
  readonly isSleepable?: boolean;
  /** The capabilities and other things that it has of what rows require; those that begin with `no_` or `not_` follow from what it has not. CAP_SYS_ADMIN stands for CAP_BPF and CAP_PERFMON, too. */
  readonly has?: readonly Fulfilled[];
  /** The lists of hooks that it is attached to one of. */
  readonly hooks?: readonly AllowedHook[];
  /** False for a program with functions of its own where the kernel's compiler keeps such programs from tail calls (bpf_jit_supports_subprog_tailcalls). */
  readonly mayTailCall?: boolean;
  /** Its LSM hook returns nothing. */
  readonly isVoidHook?: boolean;
  /** How many processors there are, for the range of bpf_get_smp_processor_id(). */
  readonly processors?: number;
  /** The first member of each kernel struct that has a struct there: a pointer to the one is a pointer to the other. */
  readonly firstMembers?: Readonly<Record<string, string>>;
}

/** What a program can have. `lockdown_…` is what takes `no_lockdown_…` away. */
export type Fulfilled =
  | Exclude<Requirement, 'sleepable' | `no_${string}` | `not_${string}`>
  | 'lockdown_read_kernel'
  | 'lockdown_write_user'
  | 'tcp_ca_release';

/** The names of what a program can have. */
export const PROGRAM_PROPERTIES = [
  'CAP_BPF',
  'CAP_PERFMON',
  'CAP_SYS_ADMIN',
  'lockdown_read_kernel',
  'lockdown_write_user',
  'trampoline',
  'iter_unix',
  'iter_tcp',
  'lsm_sockopt_locked',
  'lsm_sockopt_unlocked',
  'tcp_ca_release',
] as const satisfies readonly Fulfilled[];

/** Says whether a program fulfils a requirement. */
export function fulfils(program: Program, requirement: Requirement): boolean {
  if (requirement === 'sleepable') return program.isSleepable === true;
  if (requirement === 'not_sleepable') return program.isSleepable !== true;
  const has: readonly string[] = program.has ?? [];
  if (has.includes('CAP_SYS_ADMIN') && requirement.startsWith('CAP_')) return true;
  if (requirement.startsWith('not_')) return !has.includes(requirement.slice('not_'.length));
  if (requirement.startsWith('no_')) return !has.includes(requirement.slice('no_'.length));
  return has.includes(requirement);
}
