import { tableSchema } from '../../signature/index.ts';

/** Returns the JSON Schema of the `signatures` artifact, draft 2020-12. */
export function toSignaturesSchema(): string {
  return `${JSON.stringify(tableSchema(), null, 1)}\n`;
}
