import type { Contracts } from '../../tree/index.ts';

/** Returns a file of contracts: JSON with one row a line, so that a change of one contract is a change of one line. */
export function toContracts(contracts: Contracts): string {
  const { helpers, verifier, ...head } = contracts;
  const lines = Object.entries({ generator: 'bpfdoc contracts', ...head }).map(
    ([key, value]) => ` "${key}": ${JSON.stringify(value)},`,
  );
  const lists = Object.entries(verifier).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  const entries = Object.entries(helpers).map(([name, { signatures, ...rest }]) => {
    const rows = signatures.map((row) => `   ${JSON.stringify(row)}`);
    return `  "${name}": ${JSON.stringify(rest).slice(0, -1)},"signatures":[\n${rows.join(',\n')}]}`;
  });
  return [
    '{',
    ...lines,
    ` "verifier": {\n${lists.join(',\n')}},`,
    ` "helpers": {\n${entries.join(',\n')}}`,
    '}',
    '',
  ].join('\n');
}
