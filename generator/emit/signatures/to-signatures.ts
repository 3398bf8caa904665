import type { SignatureTable } from '../../tree/index.ts';

export interface SignaturesOptions {
  /** SHA-256 of the header that the table was made from, in hexadecimal. */
  readonly sha256?: string | undefined;
}

/** Returns the `signatures` artifact: the table as JSON with one row a line, so that a changed contract is one changed line. */
export function toSignatures(table: SignatureTable, { sha256 }: SignaturesOptions = {}): string {
  const { helpers, verifier, ...numbers } = table;
  const head = {
    $schema: './helper-signatures.schema.json',
    generator: 'bpfdoc',
    ...(sha256 === undefined ? {} : { header: { sha256 } }),
    ...numbers,
  };
  const lines = Object.entries(head).map(([key, value]) => ` ${member(key, value)},`);
  const lists = Object.entries(verifier).map(([key, value]) => `  ${member(key, value)}`);
  const entries = Object.entries(helpers).map(([name, { signatures, ...rest }]) => {
    const parts = Object.entries(rest).map(([key, value]) => `   ${member(key, value)},\n`);
    const rows = signatures.map((row) => `    ${JSON.stringify(row)}`);
    return `  ${JSON.stringify(name)}: {\n${parts.join('')}   "signatures": ${list(rows)}\n  }`;
  });
  return `{\n${lines.join('\n')}\n ${block('verifier', lists)},\n ${block('helpers', entries)}\n}\n`;
}

function member(key: string, value: unknown): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n   ]`;
}

function block(key: string, members: readonly string[]): string {
  return `${JSON.stringify(key)}: ${members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n }`}`;
}
