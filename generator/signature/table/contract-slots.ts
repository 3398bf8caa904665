import type { Contracts, HelperContracts } from '../../tree/index.ts';
import { formatSlots } from './format-slot.ts';

/** A release's contracts as far as headers are compared with them: a sixth of what a file of contracts holds. */
export interface ContractSlots {
  readonly kernel: string;
  readonly helpers: Readonly<Record<string, HelperSlots>>;
}

/** A helper's number, and the slots of its rows (`formatSlots`), each sort of row once. */
export interface HelperSlots {
  readonly id: number;
  readonly rows: readonly (readonly string[])[];
}

/** Returns what of `contracts` headers are compared with. That of the contracts that ship stands ready in `uapi/contracts/slots.json`. */
export function contractSlots({ kernel, helpers }: Contracts): ContractSlots {
  const entries = Object.entries(helpers).map(([name, helper]) => [name, helperSlots(helper)] as const);
  return { kernel, helpers: Object.fromEntries(entries) };
}

/** Returns the same of one helper. */
export function helperSlots({ id, signatures }: HelperContracts): HelperSlots {
  const rows = new Map<string, readonly string[]>();
  for (const row of signatures) {
    const slots = formatSlots(row);
    const key = JSON.stringify(slots);
    if (!rows.has(key)) rows.set(key, slots);
  }
  return { id, rows: [...rows.values()] };
}

/** Returns the file of `slots`: JSON with one helper a line. */
export function toSlotsFile({ kernel, helpers }: ContractSlots): string {
  const head = { generator: 'npm run slots', kernel };
  const lines = Object.entries(head).map(([key, value]) => ` "${key}": ${JSON.stringify(value)},`);
  const entries = Object.entries(helpers).map(([name, helper]) => `  "${name}": ${JSON.stringify(helper)}`);
  return ['{', ...lines, ` "helpers": {\n${entries.join(',\n')}}`, '}', ''].join('\n');
}
