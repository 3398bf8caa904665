import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { COMPILED_COMMANDS, SCRIPTS, type ScriptName, scriptFile } from '../../generator/cli/launcher/compiled-code.ts';
import { BUNDLE } from './options.ts';
import type { ProgramModule } from './programs.ts';

/**
 * Writes `compiled/` below `out`: the text of all modules in few files, and for some commands what V8 made of it while they ran. Nothing where Node keeps compiled code by itself (22.8). It is code for this
 * build of Node alone, so a program looks at that before it takes it.
 */
export async function compilePrograms(out: string, modules: ReadonlyMap<string, ProgramModule>): Promise<void> {
  if ('enableCompileCache' in nodeModule) return;
  const folder = resolve(out, 'compiled');
  mkdirSync(folder);
  for (const script of SCRIPTS) writeFileSync(scriptFile(folder, script), toScript(script, modules), 'latin1');
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
 * An expression whose value has the modules that belong to a script; `programs` knows of the others. V8 forgets with the code that it keeps what `import()` is, so modules are handed a function for that.
 * ASCII alone, so that V8 keeps a byte for a character; what is beyond it stands in regular expressions, where an escape is the same.
 */
function toScript(script: ScriptName, modules: ReadonlyMap<string, ProgramModule>): string {
  let text = '(function(){return{__proto__:null';
  for (const [name, module] of modules) {
    const own = scriptOf(module);
    if (own !== script && script !== 'programs') continue;
    const place = own === script ? toFunction(module) : JSON.stringify(own);
    text += `,\n${JSON.stringify(name)}:[${JSON.stringify(module.exports)},${place}]`;
  }
  return `${text}}})()`.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function scriptOf({ sources }: ProgramModule): ScriptName {
  return sources.includes('generator/rst/parse-rst.ts') ? 'rst' : 'programs';
}

function toFunction({ code }: ProgramModule): string {
  const imported = code.replace(/\bimport\((?="[\w:@/-]+"\))/g, 'importPackage(');
  return `function(exports,require,module,__filename,importPackage){${imported}}`;
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
