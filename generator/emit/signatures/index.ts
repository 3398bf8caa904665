/**
 * The `signatures` artifact. Input: the signature table. Output: JSON for any program that checks calls of helpers, and the JSON Schema that describes it.
 */
import { toTable } from '../../signature/index.ts';
import type { HeaderModel } from '../../tree/index.ts';
import { toSignatures as print } from './to-signatures.ts';

export { toSignaturesSchema } from './to-signatures-schema.ts';

/** Returns the table of a header as JSON. */
export function toSignatures(model: HeaderModel): string {
  return print(toTable(model));
}
