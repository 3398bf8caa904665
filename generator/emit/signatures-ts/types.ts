import { ALLOWED_HOOKS, ARG_TYPES, REQUIREMENTS, RETURN_TYPES, SIGNATURE_RULES, TYPE_FLAGS } from '../../tree/index.ts';

/** Returns the lists of names with their types, and the shapes of the readable table. */
export function types(): string[] {
  return [
    ...names('ARG_TYPES', 'ArgType', 'What an argument must be', ARG_TYPES),
    ...names('RETURN_TYPES', 'ReturnType', 'What comes back', RETURN_TYPES),
    ...names('TYPE_FLAGS', 'TypeFlag', 'What both may be marked with; the number is that of a bit', TYPE_FLAGS),
    ...names('REQUIREMENTS', 'Requirement', 'What a program may need; the number is that of a bit', REQUIREMENTS),
    ...names('ALLOWED_HOOKS', 'AllowedHook', 'The lists of hooks that helpers are kept to', ALLOWED_HOOKS),
    ...names('SIGNATURE_RULES', 'SignatureRule', 'The checks that belong to single helpers', SIGNATURE_RULES),
    SHAPES,
  ];
}

function names(list: string, type: string, comment: string, values: readonly string[]): string[] {
  const items = values.map((value) => `  ${JSON.stringify(value)},`);
  return [
    `/** ${comment}. The numbers are the indices; they never change, new names come at the end. */`,
    `export const ${list} = [`,
    ...items,
    '] as const;',
    `export type ${type} = (typeof ${list})[number];`,
    '',
  ];
}

const SHAPES = `/** A register that holds an argument: r1 to r5. */
export type ArgNumber = 1 | 2 | 3 | 4 | 5;

/** Names of a list, or all but some of them. */
export type NameSet<Name extends string> = readonly Name[] | { readonly all_but: readonly Name[] };

export interface SignatureArg {
  readonly type: ArgType;
  readonly flags?: readonly TypeFlag[];
  /** The argument that is this memory's size. */
  readonly size_arg?: ArgNumber;
  /** The argument that this is the size of. */
  readonly mem_arg?: ArgNumber;
  /** The argument that is this key's or value's map. */
  readonly map_arg?: ArgNumber;
  readonly map_types?: readonly MapType[];
  /** Bytes. */
  readonly size?: number;
  readonly btf_id?: string;
  /** The verifier takes nothing but 0. */
  readonly must_be_zero?: true;
  /** The helper answers anything but 0 with an error, the header says. */
  readonly reserved_zero?: true;
  readonly flag_set?: readonly string[];
  readonly enum?: string;
  /** What stands on the header's text. */
  readonly documented?: true;
}

export interface SignatureReturn {
  readonly type: ReturnType;
  readonly flags?: readonly TypeFlag[];
  readonly map_arg?: ArgNumber;
  readonly size_arg?: ArgNumber;
  readonly btf_id?: string;
  readonly btf_arg?: ArgNumber;
  readonly range?: {
    readonly min: number;
    readonly max?: number;
    readonly max_arg?: ArgNumber;
    readonly below?: 'processors';
    readonly not_for?: readonly { readonly prog_type?: ProgType; readonly attach_type?: AttachType }[];
  };
}

/** A contract and the programs that it holds for. Of several that fit a program the first one counts. */
export interface SignatureRow {
  readonly prog_types: NameSet<ProgType>;
  readonly attach_types?: NameSet<AttachType>;
  readonly struct_ops?: readonly string[];
  readonly requires?: readonly Requirement[];
  readonly args: readonly SignatureArg[];
  readonly ret: SignatureReturn;
  readonly gpl_only?: true;
  readonly pkt_access?: true;
  readonly might_sleep?: true;
  readonly changes_pkt_data?: true;
  readonly allowed?: AllowedHook;
  readonly ref?: {
    readonly acquire?: string;
    readonly when_map_types?: readonly MapType[];
    readonly release_arg?: ArgNumber;
    readonly cast_of?: ArgNumber;
    readonly dynptr_of?: ArgNumber;
  };
  readonly callback?: {
    readonly arg: ArgNumber;
    readonly ctx_arg?: ArgNumber;
    readonly params: readonly {
      readonly type: 'scalar' | 'map' | 'map_key' | 'map_value' | 'btf' | 'dynptr' | 'arg';
      readonly arg?: ArgNumber;
      readonly btf_id?: string;
    }[];
    readonly ret_range: readonly [number, number];
    readonly async?: true;
  };
  readonly rules?: readonly SignatureRule[];
  readonly source?: 'inferred';
}

export interface HelperSignatures {
  readonly id: number;
  readonly since?: string;
  readonly c?: {
    readonly returns: string;
    readonly params: readonly { readonly name: string; readonly type: string }[];
    readonly variadic?: true;
  };
  readonly signatures: readonly SignatureRow[];
}
`;
