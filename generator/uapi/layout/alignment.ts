import type { Abi, CAttribute } from '../../tree/index.ts';
import { machineOf } from './machine.ts';

/** Returns the alignment in bytes that the attributes ask for, the largest of several; 1 when they ask for none or for no power of two. */
export function alignmentOf(attributes: readonly CAttribute[], abi: Abi): number {
  return attributes.reduce((most, { name, args }) => {
    if (!/^(?:__)?aligned$/.test(name)) return most;
    const asked = args.length === 0 ? machineOf(abi).largest : Number(args[0]!.value ?? 1n);
    return Number.isInteger(Math.log2(asked)) ? Math.max(most, asked) : most;
  }, 1);
}

/** True when the attributes say that nothing is left free between members. */
export function isPacked(attributes: readonly CAttribute[]): boolean {
  return attributes.some(({ name }) => /^(?:__)?packed$/.test(name));
}
