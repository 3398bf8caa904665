import { ALLOWED_HOOKS, ARG_TYPES, REQUIREMENTS, RETURN_TYPES, SIGNATURE_RULES, TYPE_FLAGS } from '../../tree/index.ts';
import { arrayOf, objectOf, recordOf, refTo, type Schema, TEXT, TEXTS, TRUE } from './schema.ts';

const ARG_NUMBER: Schema = { type: 'integer', minimum: 1, maximum: 5 };
const FLAGS = arrayOf({ enum: TYPE_FLAGS });
const WHOLE: Schema = { type: 'integer' };
const SIZE: Schema = { type: 'integer', minimum: 0 };
const STRUCT: Schema = { type: 'string', pattern: '^struct \\w+$' };

/** The keys of a row that are there in every one. */
export const ROW_NEEDED: Readonly<Record<string, Schema>> = {
  prog_types: refTo('nameSet'),
  args: arrayOf(refTo('arg'), { maxItems: 5 }),
  ret: refTo('ret'),
};

/** The keys of a row that say more. */
export const ROW_OPTIONAL: Readonly<Record<string, Schema>> = {
  attach_types: refTo('nameSet'),
  struct_ops: TEXTS,
  requires: arrayOf({ enum: REQUIREMENTS }),
  gpl_only: TRUE,
  pkt_access: TRUE,
  might_sleep: TRUE,
  changes_pkt_data: TRUE,
  allowed: { enum: ALLOWED_HOOKS },
  ref: refTo('ref'),
  callback: refTo('callback'),
  rules: arrayOf({ enum: SIGNATURE_RULES }),
};

const ARG = objectOf(
  { type: { enum: ARG_TYPES } },
  {
    flags: FLAGS,
    size_arg: ARG_NUMBER,
    mem_arg: ARG_NUMBER,
    map_arg: ARG_NUMBER,
    map_types: TEXTS,
    size: SIZE,
    btf_id: STRUCT,
    must_be_zero: TRUE,
    reserved_zero: TRUE,
    flag_set: TEXTS,
    enum: TEXT,
    documented: TRUE,
  },
);

const RET = objectOf(
  { type: { enum: RETURN_TYPES } },
  {
    flags: FLAGS,
    map_arg: ARG_NUMBER,
    size_arg: ARG_NUMBER,
    btf_id: STRUCT,
    btf_arg: ARG_NUMBER,
    range: refTo('range'),
  },
);

/** The return range, the reference, the callback: shared with the supplement, from which contracts take them. */
export const PART_DEFINITIONS: Readonly<Record<string, Schema>> = {
  range: objectOf(
    { min: WHOLE },
    {
      max: WHOLE,
      max_arg: ARG_NUMBER,
      below: { const: 'processors' },
      not_for: arrayOf(objectOf({}, { prog_type: TEXT, attach_type: TEXT })),
    },
  ),
  ref: objectOf(
    {},
    { acquire: TEXT, when_map_types: TEXTS, release_arg: ARG_NUMBER, cast_of: ARG_NUMBER, dynptr_of: ARG_NUMBER },
  ),
  callback: objectOf(
    {
      arg: ARG_NUMBER,
      params: arrayOf(
        objectOf(
          { type: { enum: ['scalar', 'map', 'map_key', 'map_value', 'btf', 'dynptr', 'arg'] } },
          { arg: ARG_NUMBER, btf_id: STRUCT },
        ),
      ),
      ret_range: arrayOf(WHOLE, { minItems: 2, maxItems: 2 }),
    },
    { ctx_arg: ARG_NUMBER, async: TRUE },
  ),
};

/** The keys of the verifier's lists that the supplement has. */
export const LISTS: Readonly<Record<string, Schema>> = {
  packet_read: TEXTS,
  packet_write: TEXTS,
  packet_always: TEXTS,
  sleepable_maps: TEXTS,
  tracing: TEXTS,
  no_spin_lock: TEXTS,
  no_timer: TEXTS,
  under_lock: TEXTS,
  calls_under_lock: { type: 'boolean' },
  sockmap_update: arrayOf(objectOf({ prog_type: TEXT }, { attach_type: TEXT, helpers: TEXTS })),
  load_absolute: TEXTS,
  helper_ctx_access: TEXTS,
  max_memory: SIZE,
  max_offset: SIZE,
  stack_size: SIZE,
  words: recordOf(TEXT),
};

/** What the schemas of the table and of the contracts have in common. */
export const DEFINITIONS: Readonly<Record<string, Schema>> = {
  nameSet: { anyOf: [TEXTS, objectOf({ all_but: TEXTS })] },
  arg: ARG,
  ret: RET,
  ...PART_DEFINITIONS,
  verifier: objectOf({
    register_types: recordOf(TEXTS, { enum: ARG_TYPES }),
    map_to_funcs: recordOf(objectOf({ funcs: TEXTS }, { or: { const: 'sockmap_update' } })),
    func_to_maps: recordOf(TEXTS),
    writes_map: TEXTS,
    ...LISTS,
  }),
};

/** A helper's name: of the kernel, or of a VM. */
export const HELPER_NAME: Schema = { type: 'string', pattern: '^[A-Za-z_]\\w*$' };
export const HELPER_ID: Schema = { type: 'integer', minimum: 0, maximum: 0x7fffffff };
export const RELEASE: Schema = { type: 'string', pattern: '^\\d+\\.\\d+(\\.\\d+)?$' };
