import type { ArgNumber, SignatureArg, SignatureReference, SignatureReturn, SignatureRow } from '../../tree/index.ts';
import type { Facts, FactsArg, FactsProto } from './facts.ts';
import { linkArgs, linkReturn } from './link-args.ts';
import type { HelperSupplement, ReleaseSupplement, Supplement } from './supplement.ts';

/** What the contract of a helper is put together from. */
export interface HelperParts {
  /** `bpf_ringbuf_reserve`. */
  readonly name: string;
  readonly facts: Facts;
  readonly supplement: Supplement;
  readonly release: Pick<ReleaseSupplement, 'rules' | 'verifier'>;
}

/** A row without the programs that it is for. */
export type Contract = Omit<SignatureRow, 'prog_types' | 'attach_types' | 'struct_ops' | 'requires' | 'source'>;

/** Returns the contract that one proto makes, with what the verifier's lists and the supplement say of the helper. */
export function fromProto(proto: FactsProto, parts: HelperParts): Contract {
  const { name, supplement, release } = parts;
  const more = supplement.helpers[name] ?? {};
  const args = linkArgs(
    withMapTypes(
      proto.args.map((arg, index) => fromArg(arg, index, more)),
      parts,
    ),
  );
  const ref = referenceOf(args, more, parts);
  const rules = release.rules[name] ?? more.rules;
  const callback = isListed('callback', parts) ? more.callback : undefined;
  const allowed = proto.allowed === null ? undefined : supplement.allowed[proto.allowed];
  return {
    args,
    ret: linkReturn(returnOf(proto, more, parts), args),
    ...(proto.gpl_only ? { gpl_only: true as const } : {}),
    ...(proto.pkt_access ? { pkt_access: true as const } : {}),
    ...(proto.might_sleep ? { might_sleep: true as const } : {}),
    ...(proto.changes_pkt_data ? { changes_pkt_data: true as const } : {}),
    ...(allowed ? { allowed } : {}),
    ...(ref ? { ref } : {}),
    ...(callback ? { callback } : {}),
    ...(rules ? { rules } : {}),
  };
}

/** Says whether a list of the verifier has the helper. */
function isListed(
  list: 'acquire' | 'ptr_cast' | 'dynptr_ref' | 'callback' | 'bounded_return',
  parts: HelperParts,
): boolean {
  return parts.facts.verifier[list].includes(parts.name.slice('bpf_'.length));
}

function fromArg(arg: FactsArg, index: number, more: HelperSupplement): SignatureArg {
  return {
    type: arg.base,
    ...(arg.flags.length > 0 ? { flags: arg.flags } : {}),
    ...(arg.size ? { size: arg.size.bytes } : {}),
    ...(arg.btf_id?.type ? { btf_id: arg.btf_id.type } : {}),
    ...(more.must_be_zero?.includes((index + 1) as ArgNumber) ? { must_be_zero: true as const } : {}),
  };
}

/** The map types stand at the map; where the helper has none they stand at its first argument, which is something that came out of a map. */
function withMapTypes(args: readonly SignatureArg[], { name, facts }: HelperParts): readonly SignatureArg[] {
  const types = facts.helpers[name.slice('bpf_'.length)]?.map_types;
  if (!types) return args;
  const at = Math.max(
    0,
    args.findIndex((arg) => arg.type === 'ARG_CONST_MAP_PTR'),
  );
  return args.map((arg, index) => (index === at ? { ...arg, map_types: types } : arg));
}

function returnOf({ ret }: FactsProto, more: HelperSupplement, parts: HelperParts): SignatureReturn {
  return {
    type: ret.base,
    ...(ret.flags.length > 0 ? { flags: ret.flags } : {}),
    ...(ret.btf_id?.type ? { btf_id: ret.btf_id.type } : {}),
    ...(more.range && isListed('bounded_return', parts) ? { range: more.range } : {}),
  };
}

function referenceOf(
  args: readonly SignatureArg[],
  more: HelperSupplement,
  parts: HelperParts,
): SignatureReference | undefined {
  const release = args.findIndex((arg) => arg.flags?.includes('OBJ_RELEASE'));
  const { acquire, when_map_types, dynptr_of } = more.ref ?? {};
  const ref: SignatureReference = {
    ...(isListed('acquire', parts)
      ? { acquire: acquire ?? 'object', ...(when_map_types ? { when_map_types } : {}) }
      : {}),
    ...(release !== -1 ? { release_arg: (release + 1) as ArgNumber } : {}),
    ...(isListed('ptr_cast', parts) ? { cast_of: 1 as const } : {}),
    ...(dynptr_of && isListed('dynptr_ref', parts) ? { dynptr_of } : {}),
  };
  return Object.keys(ref).length > 0 ? ref : undefined;
}
