import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatSlot, inferRow, toCSignature } from '../../generator/signature/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { caseFolders, expectGolden } from '../golden.ts';

for (const { name, folder } of caseFolders('signature/infer')) {
  it(`infers what the prototypes and texts of the ${name} suggest`, () => {
    const { model } = fromHeader(readFileSync(join(folder, 'input.h'), 'utf8'), 'input.h');
    const lines = model.helpers.flatMap((helper) => {
      const row = inferRow(helper)!;
      const { returns, params } = toCSignature(helper.prototype!);
      const args = row.args.map(
        (arg, index) => `  ${params[index]!.type} ${params[index]!.name}: ${formatSlot(arg)}${linksOf(arg)}`,
      );
      return [helper.name, ...args, `  ${returns}: ${formatSlot(row.ret)}${linksOf(row.ret)}`];
    });
    expect(model.helpers.length).toBeGreaterThan(0);
    expectGolden(folder, 'rows.txt', `${lines.join('\n')}\n`);
  });
}

function linksOf(slot: object): string {
  const links = Object.entries(slot).filter(([key]) => key.endsWith('_arg') || key === 'reserved_zero');
  return links.length === 0 ? '' : ` (${links.map(([key, value]) => `${key} ${value}`).join(', ')})`;
}
