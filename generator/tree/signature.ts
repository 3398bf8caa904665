import type { AllowedHook, ArgType, Requirement, ReturnType, SignatureRule, TypeFlag } from './signature-name.ts';

/**
 * The signature table: what a verifier or VM has to know to type-check a call of a helper.
 *
 * The same shape is printed as the `signatures` artifact, so its keys are those of that file. A key that is absent says "no" or "none". Arguments are numbered 1 to 5 like the registers that hold them.
 */
export interface SignatureTable {
  /** The release whose contracts these are: `7.2.13`; absent where every row was inferred. */
  readonly kernel?: string;
  /** Where the contracts come from. */
  readonly origin?: string;
  /** The helpers, in the order of their ids. */
  readonly helpers: Readonly<Record<string, HelperSignatures>>;
  /** The header's program types that the contracts know, with their numbers: what `all_but` counts from. */
  readonly prog_types: Readonly<Record<string, number>>;
  readonly map_types: Readonly<Record<string, number>>;
  readonly attach_types: Readonly<Record<string, number>>;
  readonly verifier: VerifierLists;
}

export type ArgNumber = 1 | 2 | 3 | 4 | 5;

/** A helper: its number, its prototype, and a row for each way in which it may be called. */
export interface HelperSignatures {
  readonly id: number;
  /** The first release that has it: `5.8`. */
  readonly since?: string;
  /** Absent where the header numbers the helper and does not describe it. */
  readonly c?: CSignature;
  readonly signatures: readonly SignatureRow[];
}

/** The prototype as the header writes it. */
export interface CSignature {
  readonly returns: string;
  readonly params: readonly CSignatureParam[];
  /** True for a prototype that ends in dots. */
  readonly variadic?: true;
}

export interface CSignatureParam {
  readonly name: string;
  readonly type: string;
}

/** Names of a list, or all but some of them. */
export type NameSet = readonly string[] | { readonly all_but: readonly string[] };

/** The contracts of a kernel release: what a table is made of, before a header says which names there are. */
export interface Contracts {
  readonly kernel: string;
  readonly origin: string;
  readonly helpers: Readonly<Record<string, HelperContracts>>;
  /** The program types that the release knows: what `all_but` counts from. */
  readonly prog_types: readonly string[];
  readonly verifier: VerifierLists;
}

export interface HelperContracts {
  readonly id: number;
  readonly since?: string;
  readonly signatures: readonly ContractRow[];
}

/** A row with where it stands in the kernel's source: `kernel/bpf/ringbuf.c:551`. */
export interface ContractRow extends SignatureRow {
  readonly origin: readonly string[];
}

/** A contract and the programs that it holds for. Of several rows that fit a program the first one counts. */
export interface SignatureRow {
  readonly prog_types: NameSet;
  /** Absent: whatever the program is attached to. */
  readonly attach_types?: NameSet;
  /** For struct_ops programs: the structs whose functions they implement. */
  readonly struct_ops?: readonly string[];
  readonly requires?: readonly Requirement[];
  readonly args: readonly SignatureArg[];
  readonly ret: SignatureReturn;
  readonly gpl_only?: true;
  /** A packet may be handed over as memory. */
  readonly pkt_access?: true;
  readonly might_sleep?: true;
  /** Pointers into the packet are invalid afterwards. */
  readonly changes_pkt_data?: true;
  readonly allowed?: AllowedHook;
  readonly ref?: SignatureReference;
  readonly callback?: SignatureCallback;
  readonly rules?: readonly SignatureRule[];
  /** On a row without a contract: it was guessed from the prototype and the text. */
  readonly source?: 'inferred';
}

export interface SignatureArg {
  readonly type: ArgType;
  readonly flags?: readonly TypeFlag[];
  /** The argument that holds this memory's size. */
  readonly size_arg?: ArgNumber;
  /** The argument that this is the size of. */
  readonly mem_arg?: ArgNumber;
  /** The argument that is the map of this key or value. */
  readonly map_arg?: ArgNumber;
  /** The map types that go with the helper; absent: see `verifier.map_to_funcs`. */
  readonly map_types?: readonly string[];
  /** The size of the memory, in bytes. */
  readonly size?: number;
  /** The struct that is meant: `struct task_struct`. */
  readonly btf_id?: string;
  /** The verifier takes nothing but 0. */
  readonly must_be_zero?: true;
  /** The helper itself answers anything but 0 with -EINVAL, the header says. */
  readonly reserved_zero?: true;
  /** The flags that the header names for it. */
  readonly flag_set?: readonly string[];
  /** The enum whose values it takes. */
  readonly enum?: string;
  /** `reserved_zero`, `flag_set` and `enum` stand on the header's text. */
  readonly documented?: true;
}

export interface SignatureReturn {
  readonly type: ReturnType;
  readonly flags?: readonly TypeFlag[];
  /** The argument whose map the value belongs to. */
  readonly map_arg?: ArgNumber;
  /** The argument that is the size of the memory. */
  readonly size_arg?: ArgNumber;
  readonly btf_id?: string;
  /** The argument whose BTF type it has. */
  readonly btf_arg?: ArgNumber;
  readonly range?: ReturnRange;
}

/** What an integer that comes back lies in. */
export interface ReturnRange {
  readonly min: number;
  readonly max?: number;
  /** At most the largest value of this argument. */
  readonly max_arg?: ArgNumber;
  /** Less than the number of processors. */
  readonly below?: 'processors';
  /** Programs for which nothing is known. */
  readonly not_for?: readonly { readonly prog_type?: string; readonly attach_type?: string }[];
}

export interface SignatureReference {
  /** What is acquired, in words: `socket`, `ringbuf record`. */
  readonly acquire?: string;
  /** Only where the map is one of these. */
  readonly when_map_types?: readonly string[];
  readonly release_arg?: ArgNumber;
  /** The result is this argument, seen as another type; it shares its reference. */
  readonly cast_of?: ArgNumber;
  /** The result is memory of this dynptr and lives as long. */
  readonly dynptr_of?: ArgNumber;
}

export interface SignatureCallback {
  /** The argument that is the function. */
  readonly arg: ArgNumber;
  /** The argument that is handed through to it. */
  readonly ctx_arg?: ArgNumber;
  readonly params: readonly CallbackParam[];
  /** The least and the greatest value that it may return. */
  readonly ret_range: readonly [number, number];
  /** It runs later, not during the call. */
  readonly async?: true;
}

/** What the function is given: one of these, or an argument of the call. */
export interface CallbackParam {
  readonly type: 'scalar' | 'map' | 'map_key' | 'map_value' | 'btf' | 'dynptr' | 'arg';
  /** The argument that it is, or that is its map. */
  readonly arg?: ArgNumber;
  readonly btf_id?: string;
}

/** The verifier's own lists, on which the rules of a call stand. */
export interface VerifierLists {
  /** Which register types an argument type takes, by their kernel names: `PTR_TO_MEM | MEM_RINGBUF`. */
  readonly register_types: Readonly<Partial<Record<ArgType, readonly string[]>>>;
  /** The helpers that a map type is kept to. */
  readonly map_to_funcs: Readonly<Record<string, MapHelpers>>;
  /** The map types that a helper is kept to. */
  readonly func_to_maps: Readonly<Record<string, readonly string[]>>;
  /** Helpers that change a map's content. */
  readonly writes_map: readonly string[];
  /** Program types that may hand a packet to a helper with `pkt_access`, for reading only. */
  readonly packet_read: readonly string[];
  /** Those that may for writing too. */
  readonly packet_write: readonly string[];
  /** Those that may whatever the helper. */
  readonly packet_always: readonly string[];
  /** Map types that a sleepable program may use. */
  readonly sleepable_maps: readonly string[];
  /** The program types that trace. */
  readonly tracing: readonly string[];
  /** Who may not use maps with a spin lock: program types, `tracing`, `sleepable`. */
  readonly no_spin_lock: readonly string[];
  /** Who may not use maps with a timer, likewise. */
  readonly no_timer: readonly string[];
  /** Helpers that may be called while a spin lock is held. */
  readonly under_lock: readonly string[];
  /** The program's own functions may be, too. */
  readonly calls_under_lock: boolean;
  /** Who may update or delete the elements of a map of sockets. */
  readonly sockmap_update: readonly SockmapUpdater[];
  /** Program types with the instructions that load from a packet by themselves. */
  readonly load_absolute: readonly string[];
  /** Program types whose context is memory for a helper. */
  readonly helper_ctx_access: readonly string[];
  /** Bytes: what a memory argument's size stays below. */
  readonly max_memory: number;
  /** Bytes: what an offset stays below. */
  readonly max_offset: number;
  /** Bytes of a stack frame. */
  readonly stack_size: number;
  /** The verifier's sentences that were others in this release, by the name that the checker has for them. */
  readonly words: Readonly<Record<string, string>>;
}

export interface MapHelpers {
  readonly funcs: readonly string[];
  /** And those that write to maps, where `sockmap_update` lets the program. */
  readonly or?: 'sockmap_update';
}

export interface SockmapUpdater {
  readonly prog_type: string;
  readonly attach_type?: string;
  /** Absent: every helper that writes to maps. */
  readonly helpers?: readonly string[];
}
