import { DEFINITIONS, HELPER_ID, HELPER_NAME, RELEASE, ROW_NEEDED, ROW_OPTIONAL } from './definitions.ts';
import { arrayOf, objectOf, recordOf, refTo, type Schema, TEXT, TEXTS } from './schema.ts';

/** Returns the schema of a file of contracts, `uapi/contracts/linux-*.json`. */
export function contractsSchema(): Schema {
  return {
    ...objectOf(
      {
        kernel: RELEASE,
        origin: TEXT,
        prog_types: TEXTS,
        verifier: refTo('verifier'),
        helpers: recordOf(
          objectOf({ id: HELPER_ID, signatures: arrayOf(refTo('row')) }, { since: RELEASE }),
          HELPER_NAME,
        ),
      },
      { generator: TEXT },
    ),
    $defs: { ...DEFINITIONS, row: objectOf({ ...ROW_NEEDED, origin: TEXTS }, ROW_OPTIONAL) },
  };
}
