/**
 * What a program may do with the members of its context, as the kernel's functions that check it decide: one entry a function. A member that none of them was looked at for says `unknown`.
 */
export interface ContextAccess {
  /** The struct, by its tag: `xdp_md`. */
  readonly struct: string;
  /** The kernel's function: `xdp_is_valid_access`. */
  readonly function: string;
  /** The types of programs that have the struct as their context. */
  readonly progTypes: readonly string[];
  /** For a struct that is reached through a pointer instead: what the verifier calls that. */
  readonly pointer?: string | undefined;
  /** By name from the start of the struct. */
  readonly members: Readonly<Record<string, MemberAccess>>;
}

export interface MemberAccess {
  readonly read: AccessRule;
  readonly write: AccessRule;
  /** What the verifier takes the loaded value for, where that is no number: `PTR_TO_PACKET`. */
  readonly register?: string | undefined;
}

/** Never, not looked at, or under conditions. */
export type AccessRule = 'no' | 'unknown' | AllowedAccess;

export interface AllowedAccess {
  /** How many bytes an instruction may load or store at the start of the member. */
  readonly sizes: readonly number[];
  /** Only for programs whose expected attach type is one of these. */
  readonly attachTypes?: readonly string[] | undefined;
  /** Only with this: a capability, or the program running on the device. */
  readonly requires?: 'CAP_BPF' | 'offloaded' | undefined;
}
