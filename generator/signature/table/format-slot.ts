import type { SignatureArg, SignatureReturn } from '../../tree/index.ts';

/** Returns an argument or a return in one line, as far as header and contract are compared: `ARG_PTR_TO_MEM|MEM_RDONLY{size 20}`. */
export function formatSlot(slot: SignatureArg | SignatureReturn | undefined): string {
  if (!slot) return 'none';
  const size = 'size' in slot && slot.size !== undefined ? `{size ${slot.size}}` : '';
  const btf = slot.btf_id === undefined ? '' : `{${slot.btf_id}}`;
  return [slot.type, ...[...(slot.flags ?? [])].sort()].join('|') + size + btf;
}
