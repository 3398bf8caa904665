import { ALLOWED_HOOKS, SIGNATURE_RULES } from '../../tree/index.ts';
import { HELPER_NAME, LISTS, PART_DEFINITIONS } from './definitions.ts';
import { arrayOf, objectOf, recordOf, refTo, type Schema, TEXT } from './schema.ts';

/** Returns the schema of `uapi/contracts/supplement.json`: what a helper's proto does not say. */
export function supplementSchema(): Schema {
  const rules = arrayOf({ enum: SIGNATURE_RULES });
  return {
    ...objectOf({
      generator: TEXT,
      origin: TEXT,
      allowed: recordOf({ enum: ALLOWED_HOOKS }),
      helpers: recordOf(
        objectOf(
          {},
          {
            ref: refTo('ref'),
            callback: refTo('callback'),
            range: refTo('range'),
            must_be_zero: arrayOf({ type: 'integer', minimum: 1, maximum: 5 }),
            rules,
          },
        ),
        HELPER_NAME,
      ),
      releases: arrayOf(
        objectOf({
          from: { type: 'string', pattern: '^\\d+\\.\\d+$' },
          rules: recordOf(rules, HELPER_NAME),
          verifier: objectOf({}, LISTS),
        }),
        { minItems: 1 },
      ),
    }),
    $defs: PART_DEFINITIONS,
  };
}
