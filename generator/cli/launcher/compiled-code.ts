import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scripts in which the modules of the programs stand: those of `rst/`, which not every run comes to, are read only when they are needed. */
export const SCRIPTS = ['programs', 'rst'] as const;

export type ScriptName = (typeof SCRIPTS)[number];

/** The commands for which the build keeps compiled code: those that builds and documentation checks run once for each change. `bpf_doc` is the second program as a whole. */
export const COMPILED_COMMANDS = ['lint', 'emit', 'rst2man', 'bpf_doc'] as const;

export type CompiledCommand = (typeof COMPILED_COMMANDS)[number];

/** Returns the file with the text of a script. */
export function scriptFile(folder: string, script: ScriptName): string {
  return join(folder, `${script}.js`);
}

/** Returns the file with what V8 made of a script while `command` ran. Of the RST reader all commands use about the same, so there is one for all of them. */
export function compiledFile(folder: string, command: CompiledCommand, script: ScriptName): string {
  return join(folder, `${script === 'programs' ? command : script}.bin`);
}

/** V8 reads its data where they stand when they begin at a multiple of this. */
const ALIGNMENT = 8;

/** Returns the contents of such a file: the length of the text that says for which Node the code is, that text, and the code. */
export function formatCompiled(code: Buffer): Buffer {
  const identity = Buffer.from(nodeIdentity(), 'latin1');
  const head = Buffer.alloc(codeStart(identity.length));
  head.writeUInt32LE(identity.length);
  identity.copy(head, LENGTH_SIZE);
  return Buffer.concat([head, code]);
}

/** Returns the code in the file at `path`; undefined when there is none, or when it was made for another Node than this one. */
export function readCompiled(path: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  if (bytes.length < LENGTH_SIZE) return undefined;
  const length = bytes.readUInt32LE(0);
  const isForThis = bytes.toString('latin1', LENGTH_SIZE, LENGTH_SIZE + length) === nodeIdentity();
  return isForThis ? bytes.subarray(codeStart(length)) : undefined;
}

const LENGTH_SIZE = 4;

function codeStart(identityLength: number): number {
  return Math.ceil((LENGTH_SIZE + identityLength) / ALIGNMENT) * ALIGNMENT;
}

/** What tells one build of Node from all others: V8 itself compares no more than its version and its settings, but what it keeps refers to the objects that this very build has inside. */
function nodeIdentity(): string {
  const { version, platform, arch, versions, config } = process;
  return JSON.stringify([version, platform, arch, versions, config]);
}
