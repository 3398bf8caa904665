import { HELPER_NAME, RELEASE } from './definitions.ts';
import { objectOf, recordOf, type Schema, TEXT } from './schema.ts';

/** Returns the schema of `uapi/contracts/since.json`: the first release of each helper. */
export function sinceSchema(): Schema {
  return objectOf({ generator: TEXT, origin: TEXT, helpers: recordOf(RELEASE, HELPER_NAME) });
}
