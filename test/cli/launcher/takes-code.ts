/** Runs a program with its compiled code and says on standard error of which scripts V8 took it: `takes-code.ts DIST COMMAND ARGUMENT…`. */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CompiledCommand,
  compiledFile,
  readCompiled,
  type ScriptName,
} from '../../../generator/cli/launcher/compiled-code.ts';
import { createPrograms } from '../../../generator/cli/launcher/programs.ts';

const [node, , dist, command, ...args] = process.argv as [string, string, string, CompiledCommand, ...string[]];
const compiled = join(dist, 'compiled');
const codeOf = (script: ScriptName) => readCompiled(compiledFile(compiled, command, script));
const { scripts, run } = createPrograms(compiled, join(dist, 'program'), codeOf);
const program = command === 'bpf_doc' ? 'bpf_doc.cjs' : 'bpfdoc.cjs';
process.argv = [node, program, ...args];
process.on('exit', () => {
  const taken = [...scripts].map(([name, { cachedDataRejected }]) => `${name} ${cachedDataRejected === false}\n`);
  writeSync(2, taken.join(''));
});
run(program);
