import { ARG_TYPES, REQUIREMENTS, RETURN_TYPES, TYPE_FLAGS } from '../../tree/index.ts';
import { HELPER_ID } from './definitions.ts';
import { arrayOf, recordOf, type Schema, TEXT, TEXTS } from './schema.ts';

/** Returns the schema of a facts file, as far as contracts are made from it; what it has beyond that is let be. */
export function factsSchema(): Schema {
  return open({
    kernel: open({ version: { type: 'string', pattern: '^\\d+\\.\\d+(\\.\\d+)?$' }, tree: TEXT }),
    prog_types: recordOf({ type: 'object' }),
    protos: recordOf(PROTO),
    helpers: recordOf(HELPER),
    verifier: open({
      acquire: TEXTS,
      ptr_cast: TEXTS,
      dynptr_ref: TEXTS,
      callback: TEXTS,
      bounded_return: TEXTS,
      writes_map: TEXTS,
      map_to_funcs: recordOf(open({ funcs: TEXTS }, { or: TEXTS })),
      func_to_maps: recordOf(TEXTS),
      compatible_reg_types: recordOf(TEXTS, { enum: ARG_TYPES }),
    }),
  });
}

function open(required: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema {
  return { type: 'object', properties: { ...required, ...optional }, required: Object.keys(required) };
}

const FLAGS = arrayOf({ enum: TYPE_FLAGS });
const BOOLEAN: Schema = { type: 'boolean' };
const BTF_ID = open({ expr: TEXT }, { type: { type: 'string', pattern: '^struct \\w+$' } });

const PROTO = open({
  file: TEXT,
  line: { type: 'integer', minimum: 1 },
  gpl_only: BOOLEAN,
  pkt_access: BOOLEAN,
  might_sleep: BOOLEAN,
  changes_pkt_data: BOOLEAN,
  ret: open({ base: { enum: RETURN_TYPES }, flags: FLAGS }, { btf_id: BTF_ID }),
  args: arrayOf(
    open(
      { base: { enum: ARG_TYPES }, flags: FLAGS },
      { btf_id: BTF_ID, size: open({ bytes: { type: 'integer', minimum: 0 } }) },
    ),
    { maxItems: 5 },
  ),
});

const HELPER = open(
  {
    id: HELPER_ID,
    prog_types: recordOf(
      arrayOf(
        open(
          { proto: TEXT },
          {
            attach: open({}, { in: TEXTS, not_in: TEXTS }),
            struct_ops: TEXT,
            requires: arrayOf({ enum: REQUIREMENTS }),
          },
        ),
      ),
    ),
  },
  { map_types: TEXTS },
);
