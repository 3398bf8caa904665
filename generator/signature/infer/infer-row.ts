import type { Helper, SignatureRow } from '../../tree/index.ts';
import { inferArgs } from './infer-arg.ts';
import { inferReturn } from './infer-return.ts';
import { proseOf } from './prose.ts';

/** Returns the row that the header alone suggests for a helper, for every program; undefined when its heading is no prototype. */
export function inferRow(helper: Helper): SignatureRow | undefined {
  const { prototype } = helper;
  if (!prototype) return undefined;
  const prose = proseOf(helper);
  const args = inferArgs(prototype.params, prose);
  return { prog_types: { all_but: [] }, args, ret: inferReturn(prototype.returns, args, prose), source: 'inferred' };
}
