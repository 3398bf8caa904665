import type { CAttribute } from '../../tree/index.ts';

/** What `__attribute__((aligned))` without a number means. It is the largest alignment of any type, 16 on most machines. */
const LARGEST = 16;

/** Returns the alignment in bytes that the attributes ask for, the largest of several; 1 when they ask for none or for no power of two. */
export function alignmentOf(attributes: readonly CAttribute[]): number {
  return attributes.reduce((most, { name, args }) => {
    if (!/^(?:__)?aligned$/.test(name)) return most;
    const asked = args.length === 0 ? LARGEST : Number(args[0]!.value ?? 1n);
    return Number.isInteger(Math.log2(asked)) ? Math.max(most, asked) : most;
  }, 1);
}

/** True when the attributes say that nothing is left free between members. */
export function isPacked(attributes: readonly CAttribute[]): boolean {
  return attributes.some(({ name }) => /^(?:__)?packed$/.test(name));
}
