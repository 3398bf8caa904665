/**
 * Runs a program as its users do and writes what V8 compiled meanwhile: `node record.cjs DIST COMMAND`. A program of its own, and one without a TypeScript runner, so that V8's settings are those of a user.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type CompiledCommand, compiledFile, formatCompiled } from '../../generator/cli/launcher/compiled-code.ts';
import { createPrograms } from '../../generator/cli/launcher/programs.ts';

const HEADER = 'uapi/linux/bpf.h';

/** What is run for each: together they go through most of what the command does on any header. */
const RUNS: Readonly<Record<CompiledCommand, readonly (readonly string[])[]>> = {
  lint: [['lint', '--preset', 'strict', HEADER, ...faultyHeaders()]],
  emit: [
    ['emit', 'man', HEADER],
    ['emit', 'defs', HEADER],
    ['emit', 'man-syscall', HEADER],
  ],
  rst2man: [['rst2man', 'out/bpf-helpers.rst']],
  bpf_doc: [
    ['--filename', HEADER],
    ['--header', '--filename', HEADER],
  ],
};

/** Headers with each mistake that there is a rule for. */
function faultyHeaders(): string[] {
  const folder = 'test/fixture/lint/header';
  return readdirSync(folder).map((name) => join(folder, name, 'input.h'));
}

const [out, command] = process.argv.slice(2) as [string, CompiledCommand];
const program = command === 'bpf_doc' ? 'bpf_doc.cjs' : 'bpfdoc.cjs';
const compiled = join(out, 'compiled');
const runs = [...RUNS[command]];

// What has not run for a while would be thrown away. V8 compares the setting, so it has to be back when the code is taken.
setFlagsFromString('--no-flush-bytecode');
const programs = createPrograms(compiled, join(out, 'program'), () => undefined);
process.on('beforeExit', next);
next();

/** Goes on when a run has ended. */
function next(): void {
  const run = runs.shift();
  if (run) {
    process.argv = [process.execPath, program, ...run];
    programs.run(program);
    // Node asks what is next only where something was left to do.
    setImmediate(() => {});
    return;
  }
  process.off('beforeExit', next);
  setFlagsFromString('--flush-bytecode');
  process.exitCode = 0;
  for (const [name, script] of programs.scripts) {
    writeFileSync(compiledFile(compiled, command, name), formatCompiled(script.createCachedData()));
  }
}
