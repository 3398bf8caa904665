import type { SignatureTable } from '../../tree/index.ts';

/** Returns the `signatures` artifact: the table as JSON, an entry of a helper on lines of its own. */
export function toSignatures(table: SignatureTable): string {
  const head = { generator: 'bpfdoc', $schema: './helper-signatures.schema.json' };
  return `${JSON.stringify({ ...head, ...table }, null, 1)}\n`;
}
