import type { Helper, SignatureRow } from '../../tree/index.ts';
import { inferArgs, withNull, withReserved } from './infer-arg.ts';
import { inferReturn } from './infer-return.ts';
import { Prose } from './prose.ts';

/** Returns the row that the header alone suggests for a helper, for every program; undefined when its heading is no prototype. */
export function inferRow(helper: Helper): SignatureRow | undefined {
  const { prototype } = helper;
  if (!prototype) return undefined;
  const { params, returns } = prototype;
  const prose = new Prose(helper);
  const args = inferArgs(params).map((arg, index) =>
    withReserved(withNull(arg, params[index]!, prose), params[index]!, prose),
  );
  return { prog_types: { all_but: [] }, args, ret: inferReturn(returns, args, prose), source: 'inferred' };
}
