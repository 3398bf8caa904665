import type { ArgType, Requirement, ReturnType, TypeFlag } from '../../tree/index.ts';

/** What was read from a kernel's source: each bpf_func_proto, who is handed it, and the verifier's lists. `factsSchema` checks it. */
export interface Facts {
  readonly kernel: { readonly version: string; readonly tree: string };
  readonly prog_types: Readonly<Record<string, object>>;
  readonly protos: Readonly<Record<string, FactsProto>>;
  /** By the helper's name without `bpf_`. */
  readonly helpers: Readonly<Record<string, FactsHelper>>;
  readonly verifier: FactsVerifier;
}

export interface FactsProto {
  readonly file: string;
  readonly line: number;
  readonly gpl_only: boolean;
  readonly pkt_access: boolean;
  readonly might_sleep: boolean;
  readonly changes_pkt_data: boolean;
  /** The kernel function that says where the helper is allowed. */
  readonly allowed: string | null;
  readonly ret: { readonly base: ReturnType; readonly flags: readonly TypeFlag[]; readonly btf_id?: FactsBtf };
  readonly args: readonly FactsArg[];
}

export interface FactsArg {
  readonly base: ArgType;
  readonly flags: readonly TypeFlag[];
  readonly btf_id?: FactsBtf;
  readonly size?: { readonly bytes: number };
}

/** `type` is absent where the kernel writes a poison value instead of a BTF id. */
export interface FactsBtf {
  readonly expr: string;
  readonly type?: string;
}

export interface FactsHelper {
  readonly id: number;
  readonly prog_types: Readonly<Record<string, readonly FactsUse[]>>;
  readonly map_types?: readonly string[];
}

/** A proto that a program type is handed, and when. */
export interface FactsUse {
  readonly proto: string;
  readonly attach?: { readonly in?: readonly string[]; readonly not_in?: readonly string[] };
  readonly struct_ops?: string;
  readonly requires?: readonly Requirement[];
}

export interface FactsVerifier {
  readonly acquire: readonly string[];
  readonly ptr_cast: readonly string[];
  readonly dynptr_ref: readonly string[];
  readonly callback: readonly string[];
  readonly bounded_return: readonly string[];
  readonly writes_map: readonly string[];
  readonly map_to_funcs: Readonly<
    Record<string, { readonly funcs: readonly string[]; readonly or?: readonly string[] }>
  >;
  readonly func_to_maps: Readonly<Record<string, readonly string[]>>;
  readonly compatible_reg_types: Readonly<Partial<Record<ArgType, readonly string[]>>>;
}
