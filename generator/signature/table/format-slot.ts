import type { SignatureArg, SignatureReturn, SignatureRow } from '../../tree/index.ts';

/** Returns an argument or a return in one line, as far as header and contract are compared: `ARG_PTR_TO_MEM|MEM_RDONLY{size 20}`. */
export function formatSlot(slot: SignatureArg | SignatureReturn | undefined): string {
  if (!slot) return 'none';
  const { type, flags, btf_id: btf } = slot;
  const size = (slot as SignatureArg).size;
  let text: string = type;
  if (flags) text += flags.length === 1 ? `|${flags[0]}` : ['', ...[...flags].sort()].join('|');
  if (size !== undefined) text += `{size ${size}}`;
  return btf === undefined ? text : `${text}{${btf}}`;
}

/** Returns the arguments of a row and, as the last, what it returns, each in one line. */
export function formatSlots({ args, ret }: SignatureRow): string[] {
  const slots = args.map((arg) => formatSlot(arg));
  slots.push(formatSlot(ret));
  return slots;
}
