import type { Helper } from '../../tree/index.ts';
import { formatSlot } from '../table/format-slot.ts';
import { inferArgs, withNull } from './infer-arg.ts';
import { inferReturn } from './infer-return.ts';
import { Prose } from './prose.ts';

/** Returns the slots of the row that `inferRow` returns, without what comparing does not ask for; undefined when the heading is no prototype. */
export function inferSlots(helper: Helper): string[] | undefined {
  const { prototype } = helper;
  if (!prototype) return undefined;
  const { params, returns } = prototype;
  const prose = new Prose(helper);
  const args = inferArgs(params);
  const slots: string[] = [];
  for (let index = 0; index < args.length; index++) {
    slots.push(formatSlot(withNull(args[index]!, params[index]!, prose)));
  }
  slots.push(formatSlot(inferReturn(returns, args, prose)));
  return slots;
}
