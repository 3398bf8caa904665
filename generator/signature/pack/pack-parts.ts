import {
  ARG_TYPES,
  RETURN_TYPES,
  type ReturnRange,
  type SignatureArg,
  type SignatureCallback,
  type SignatureReference,
  type SignatureReturn,
  TYPE_FLAGS,
} from '../../tree/index.ts';
import { bitsOf, maskOf, type PackState } from './pack-table.ts';
import {
  ANY_TYPE,
  ARG_BITS,
  CALLBACK_PARAMS,
  type PackedArg,
  type PackedCallback,
  type PackedRange,
  type PackedReference,
  type PackedReturn,
  RANGE_BITS,
} from './packed-table.ts';

export function packArg(arg: SignatureArg, state: PackState): PackedArg {
  return {
    type: ARG_TYPES.indexOf(arg.type),
    flags: state.flags.indexOf(bitsOf(arg.flags ?? [], TYPE_FLAGS)),
    link: arg.size_arg ?? arg.mem_arg ?? arg.map_arg ?? 0,
    maps: packMaps(arg.map_types, state),
    size: arg.size ?? 0,
    struct: state.structs.indexOf(arg.btf_id ?? ''),
    bits: bitsOf(
      ARG_BITS.filter((name) => arg[name]),
      ARG_BITS,
    ),
  };
}

export function packReturn(ret: SignatureReturn, state: PackState): PackedReturn {
  return {
    type: RETURN_TYPES.indexOf(ret.type),
    flags: state.flags.indexOf(bitsOf(ret.flags ?? [], TYPE_FLAGS)),
    map: ret.map_arg ?? 0,
    size: ret.size_arg ?? 0,
    struct: state.structs.indexOf(ret.btf_id ?? ''),
    structArg: ret.btf_arg ?? 0,
    range: ret.range ? state.ranges.indexOf(packRange(ret.range, state)) + 1 : 0,
  };
}

export function packReference(ref: SignatureReference, state: PackState): PackedReference {
  return {
    acquires: ref.acquire === undefined ? 0 : 1,
    maps: packMaps(ref.when_map_types, state),
    release: ref.release_arg ?? 0,
    cast: ref.cast_of ?? 0,
    dynptr: ref.dynptr_of ?? 0,
  };
}

export function packCallback(callback: SignatureCallback, state: PackState): PackedCallback {
  const [min, max] = callback.ret_range;
  return {
    arg: callback.arg,
    context: callback.ctx_arg ?? 0,
    params: callback.params.map(({ type, arg, btf_id: struct }) => [
      CALLBACK_PARAMS.indexOf(type),
      struct === undefined ? (arg ?? 0) : state.structs.indexOf(struct),
    ]),
    min,
    max,
    async: callback.async ? 1 : 0,
  };
}

function packRange(range: ReturnRange, { table }: PackState): PackedRange {
  const marks = RANGE_BITS.filter((name) =>
    name === 'has_max' ? range.max !== undefined : range.below === 'processors',
  );
  return {
    min: range.min,
    max: range.max ?? 0,
    maxArg: range.max_arg ?? 0,
    bits: bitsOf(marks, RANGE_BITS),
    notFor: (range.not_for ?? []).map(({ prog_type: prog, attach_type: attach }) => [
      numberOf(prog, table.prog_types),
      numberOf(attach, table.attach_types),
    ]),
  };
}

function numberOf(name: string | undefined, values: Readonly<Record<string, number>>): number {
  return name === undefined || !Object.hasOwn(values, name) ? ANY_TYPE : values[name]!;
}

function packMaps(names: readonly string[] | undefined, { mapMasks, table }: PackState): number {
  return names ? mapMasks.indexOf(maskOf(names, table.map_types)) + 1 : 0;
}
