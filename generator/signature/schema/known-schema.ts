import { HELPER_NAME } from './definitions.ts';
import { arrayOf, objectOf, recordOf, type Schema, TEXT, TEXTS } from './schema.ts';

/** Returns the schema of `uapi/contracts/disagreements.json`: where headers and contracts are known to differ, and why. */
export function knownSchema(): Schema {
  const entry: Schema = { ...TEXTS, minItems: 4, maxItems: 4 };
  return objectOf({ generator: TEXT, reasons: recordOf(TEXT), helpers: recordOf(arrayOf(entry), HELPER_NAME) });
}
