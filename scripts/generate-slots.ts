/** `tsx scripts/generate-slots.ts`: makes ready what lint compares headers with (uapi/contracts/slots.json), so that it need not read a whole file of contracts. */
import { writeFileSync } from 'node:fs';
import { readContracts } from '../generator/cli/contracts-file.ts';
import { contractSlots, toSlotsFile } from '../generator/signature/table/contract-slots.ts';

writeFileSync(
  new URL('../uapi/contracts/slots.json', import.meta.url),
  toSlotsFile(contractSlots(readContracts(undefined))),
);
