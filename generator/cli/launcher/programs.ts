import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { expectShortRun } from '../expect-short-run.ts';
import { type ScriptName, scriptFile } from './compiled-code.ts';

/** Runs a module: a function of what Node hands a CommonJS module, as far as it uses that, and of what imports packages for it. */
type Run = (
  exports: Exports,
  require: (id: string) => unknown,
  module: Module,
  filename: string,
  importPackage: (id: string) => Promise<unknown>,
) => void;

type Exports = Record<string, unknown>;

interface Module {
  exports: Exports;
}

/** The value of a script: each of its modules by name, with the names of what it exports. One that stands in another script has that one's name. */
type Definitions = Readonly<Record<string, readonly [exports: readonly string[], run: Run | ScriptName]>>;

/** The modules of the programs as a few scripts, each of which V8 reads and compiles as a whole. */
export interface Programs {
  /** Those that were needed so far. */
  readonly scripts: ReadonlyMap<ScriptName, vm.Script>;
  /** Runs the module of that name, anew with each call. What it requires is run when something of it is first used. */
  run(main: string): void;
}

/**
 * Returns the modules whose scripts stand in `folder`, in ASCII.
 *
 * V8 is told of the short run first, since it takes no code that was compiled under other settings.
 *
 * @param modules the folder in which the modules stand as files.
 * @param codeOf returns what V8 made of a script before, if anything. It takes it or, where it does not fit, leaves it.
 */
export function createPrograms(
  folder: string,
  modules: string,
  codeOf: (script: ScriptName) => Buffer | undefined,
): Programs {
  expectShortRun();
  const scripts = new Map<ScriptName, vm.Script>();
  const values = new Map<ScriptName, Definitions>();
  const definitionsOf = (name: ScriptName): Definitions => {
    const known = values.get(name);
    if (known) return known;
    const filename = scriptFile(folder, name);
    const script = new vm.Script(readFileSync(filename, 'latin1'), { filename, cachedData: codeOf(name) });
    const definitions: Definitions = script.runInThisContext();
    scripts.set(name, script);
    values.set(name, definitions);
    return definitions;
  };
  return { scripts, run: (main) => runModule(main, modules, definitionsOf) };
}

function runModule(main: string, folder: string, definitionsOf: (script: ScriptName) => Definitions): void {
  const definitions = definitionsOf('programs');
  const nodeRequire = createRequire(join(folder, main));
  const known = new Map<string, Exports>();
  const fill = (name: string, module: Module): void => {
    const [, place] = definitions[name]!;
    const run = typeof place === 'string' ? (definitionsOf(place)[name]![1] as Run) : place;
    run(module.exports, require, module, join(folder, name), (id) => import(id));
  };
  const require = (id: string): unknown => {
    const name = id.slice(id.lastIndexOf('/') + 1);
    const definition = definitions[name];
    if (!definition) return nodeRequire(id);
    let exports = known.get(name);
    if (!exports) {
      exports = lateExports(definition[0], (module) => fill(name, module));
      known.set(name, exports);
    }
    return exports;
  };
  fill(main, { exports: {} });
}

/** Returns an object with the properties `names`, whose values are those of a module that `fill` runs when the first of them is asked for. */
function lateExports(names: readonly string[], fill: (module: Module) => void): Exports {
  const late: Exports = {};
  let module: Module | undefined;
  const get = (name: string): unknown => {
    if (!module) {
      module = { exports: {} };
      fill(module);
      for (const each of names) Object.defineProperty(late, each, { value: module.exports[each] });
    }
    return module.exports[name];
  };
  for (const name of names) {
    Object.defineProperty(late, name, { get: () => get(name), enumerable: true, configurable: true });
  }
  return late;
}
