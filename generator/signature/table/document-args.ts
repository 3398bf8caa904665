import type { Helper, SignatureArg } from '../../tree/index.ts';
import { constantsFor, isReserved, Prose } from '../infer/prose.ts';

/** Returns `args` with what the header's text says of plain numbers: that they are reserved, or which flags they take. `constants` are the names that the header defines. */
export function documentArgs(
  args: readonly SignatureArg[],
  helper: Helper,
  constants: ReadonlySet<string>,
): SignatureArg[] {
  const prose = new Prose(helper);
  const params = helper.prototype?.params ?? [];
  return args.map((arg, index) => {
    const name = params[index]?.name;
    return arg.type === 'ARG_ANYTHING' && name !== undefined ? { ...arg, ...documented(name, prose, constants) } : arg;
  });
}

/** The argument of flags is called so throughout the header; other numbers are not sets. */
const FLAGS = 'flags';

function documented(name: string, prose: Prose, constants: ReadonlySet<string>): Partial<SignatureArg> {
  if (isReserved(prose, name)) return { reserved_zero: true, documented: true };
  const flags = name === FLAGS ? constantsFor(prose, name).filter((constant) => constants.has(constant)) : [];
  return flags.length > 0 ? { flag_set: flags, documented: true } : {};
}
