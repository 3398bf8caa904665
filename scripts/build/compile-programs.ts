import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { COMPILED_COMMANDS, PROGRAMS_FILE } from '../../generator/cli/launcher/compiled-code.ts';
import { BUNDLE } from './options.ts';

/**
 * Writes `compiled/` below `out`: the text of all modules in one file, and for some commands what V8 made of it while they ran. Nothing where Node keeps compiled code by itself (22.8). It is code for this
 * build of Node alone, so a program looks at that before it takes it.
 */
export async function compilePrograms(out: string, modules: ReadonlyMap<string, string>): Promise<void> {
  if ('enableCompileCache' in nodeModule) return;
  const folder = resolve(out, 'compiled');
  mkdirSync(folder);
  writeFileSync(join(folder, PROGRAMS_FILE), toScript(modules), 'latin1');
  const work = mkdtempSync(join(tmpdir(), 'bpfdoc-build-'));
  try {
    const recorder = join(work, 'record.cjs');
    await build({ ...BUNDLE, format: 'cjs', entryPoints: ['scripts/build/record-compiled.ts'], outfile: recorder });
    for (const command of COMPILED_COMMANDS) record(recorder, resolve(out), command);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * An expression whose value has a function for each module. V8 forgets with the code that it keeps what `import()` is, so the modules are handed a function for that. ASCII alone, so that V8 keeps a byte
 * for a character; what is beyond it stands in regular expressions, where an escape is the same.
 */
function toScript(modules: ReadonlyMap<string, string>): string {
  let text = '(function(){return{__proto__:null';
  for (const [name, code] of modules) {
    const imported = code.replace(/\bimport\((?="[\w:@/-]+"\))/g, 'importPackage(');
    text += `,\n${JSON.stringify(name)}:function(exports,require,module,__filename,importPackage){${imported}}`;
  }
  return `${text}}})()`.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A Node without anything that this one was started with: its settings would go into the code. */
function record(recorder: string, out: string, command: string): void {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [recorder, out, command], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`compiled code of ${command}: ended with ${status}: ${stderr}`);
}
