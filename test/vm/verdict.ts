import { type Code, checkCode, programOfSection } from '../../generator/check/index.ts';
import type { SignatureTable } from '../../generator/tree/index.ts';
import { Refusal, Vm } from './vm.ts';

/** The context of every program here: its receive queue is 5. */
const CONTEXT = new Uint8Array(new Uint32Array([0, 0, 0, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]).buffer);

/** Returns what comes of running each program of `code`: what it returns and leaves in its maps, or why it was stopped. */
export function runVerdict(code: Code, table: SignatureTable): string {
  return code.programs
    .map((program) => {
      const options = programOfSection(program.section, program.license, {})!;
      const vm = new Vm(code, table, options, { context: CONTEXT });
      try {
        const result = vm.run(program);
        return [`${program.name} returns ${BigInt.asIntN(32, result)}`, ...showMaps(vm, code)].join('\n');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return `${program.name} is stopped: ${error.message}`;
      }
    })
    .join('\n');
}

function showMaps(vm: Vm, code: Code): string[] {
  return [...new Set(code.maps.values())].flatMap(({ name }) => {
    const map = vm.map(name);
    const wakeups = map.ring ? [`${name}: ${map.ring.wakeups} wake-ups`] : [];
    return [...wakeups, ...map.show().map((line) => `${name}: ${line}`)];
  });
}

/** Returns what is said of the programs without running them. */
export function checkVerdict(code: Code, table: SignatureTable): string {
  const { messages } = checkCode(code, 'input.o', table, {});
  return messages.length === 0 ? 'nothing found' : messages.map(({ reason }) => reason).join('\n');
}
