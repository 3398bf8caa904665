import type { Message } from '../../source/index.ts';
import type { SignatureTable } from '../../tree/index.ts';
import {
  type Code,
  fromBytecode,
  fromObject,
  isElf,
  locate,
  type ProgramOptions,
  programOfSection,
} from '../object/index.ts';
import { explore } from './explore.ts';

export interface ProgramResult {
  readonly messages: readonly Message[];
  /** How many programs were checked. */
  readonly programs: number;
}

/**
 * Checks the helper calls of every program in a file: an ELF object, or bare instructions as bytes or hexadecimal digits. What is no such file makes a message.
 */
export function checkProgram(
  bytes: Uint8Array,
  path: string,
  table: SignatureTable,
  options: ProgramOptions = {},
): ProgramResult {
  const code = isElf(bytes) ? fromObject(bytes, table.map_types) : fromBytecode(bytes);
  if (typeof code === 'string')
    return { messages: [{ ruleId: 'check/file', level: 'error', reason: code, path }], programs: 0 };
  return checkCode(code, path, table, options);
}

/** Does the same for code that was read already. `path` is what messages call it by. */
export function checkCode(code: Code, path: string, table: SignatureTable, options: ProgramOptions): ProgramResult {
  const messages: Message[] = [];
  let programs = 0;
  for (const start of code.programs) {
    const where = start.section === '' ? start.name : `${start.section}: ${start.name}`;
    const program = programOfSection(start.section, start.license, options);
    if (!program || !Object.hasOwn(table.prog_types, program.type)) {
      messages.push({
        ruleId: 'check/type',
        level: 'warning',
        reason: `${where}: ${typeProblem(program?.type)}`,
        path,
      });
      continue;
    }
    programs++;
    const { findings, isComplete } = explore(code, start, table, program);
    for (const { at, message } of findings) {
      const { section, instruction } = locate(code, at);
      const inside = section === start.section ? '' : `${section}: `;
      messages.push({
        ruleId: 'check/call',
        level: 'error',
        reason: `${where}: ${inside}instruction ${instruction}: ${message}`,
        path,
      });
    }
    if (!isComplete)
      messages.push({
        ruleId: 'check/long',
        level: 'warning',
        reason: `${where}: Too many ways through it, not all were looked at`,
        path,
      });
  }
  return { messages, programs };
}

function typeProblem(type: string | undefined): string {
  return type === undefined
    ? 'Its section does not say what type of program it is'
    : `The header has no program type \`${type}\``;
}
