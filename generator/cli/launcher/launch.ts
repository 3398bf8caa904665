import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  COMPILED_COMMANDS,
  type CompiledCommand,
  compiledFile,
  readCompiled,
  type ScriptName,
} from './compiled-code.ts';
import { keepCompiledCode } from './keep-compiled-code.ts';

/** Starts a program of `dist/`: with the code that the build compiled for `command`, where there is some for this very Node; else from its files, with the code that Node itself keeps where it can. */
export async function launch(program: 'bpfdoc' | 'bpf_doc', command: string | undefined): Promise<void> {
  const dist = dirname(fileURLToPath(import.meta.url));
  const modules = join(dist, 'program');
  const main = `${program}.cjs`;
  const compiled = join(dist, 'compiled');
  const code = isCompiled(command) ? readCompiled(compiledFile(compiled, command, 'programs')) : undefined;
  if (!code || !isCompiled(command)) {
    keepCompiledCode();
    createRequire(import.meta.url)(join(modules, main));
    return;
  }
  const { createPrograms } = await import('./programs.ts');
  const codeOf = (script: ScriptName) =>
    script === 'programs' ? code : readCompiled(compiledFile(compiled, command, script));
  createPrograms(compiled, modules, codeOf).run(main);
}

function isCompiled(command: string | undefined): command is CompiledCommand {
  return COMPILED_COMMANDS.some((name) => name === command);
}
