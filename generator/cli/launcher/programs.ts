import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { expectShortRun } from '../expect-short-run.ts';

/** A module of the programs as a function of what Node hands a CommonJS module, as far as it uses that, and of what imports packages for it. */
type Definition = (
  exports: unknown,
  require: (id: string) => unknown,
  module: Module,
  filename: string,
  importPackage: (id: string) => Promise<unknown>,
) => void;

interface Module {
  exports: unknown;
}

/** All modules of the programs as one script, which V8 reads and compiles as a whole. */
export interface Programs {
  readonly script: vm.Script;
  /** Runs the module of that name, and those that it requires when it requires them; each once, but anew with each call. */
  run(name: string): void;
}

/**
 * Returns the modules whose text is in the file at `path`, in ASCII: an expression whose value has a function for each, by its name.
 *
 * V8 is told of the short run first, since it takes no code that was compiled under other settings.
 *
 * @param folder where the modules stand as files.
 * @param code what V8 made of the text before, if anything. It takes it or, where it does not fit, leaves it.
 */
export function createPrograms(path: string, folder: string, code?: Buffer): Programs {
  expectShortRun();
  const script = new vm.Script(readFileSync(path, 'latin1'), { filename: path, cachedData: code });
  const definitions: Readonly<Record<string, Definition>> = script.runInThisContext();
  const require = createRequire(path);
  return {
    script,
    run(main) {
      const modules = new Map<string, Module>();
      const load = (id: string): unknown => {
        const name = id.slice(id.lastIndexOf('/') + 1);
        const definition = definitions[name];
        if (!definition) return require(id);
        const known = modules.get(name);
        if (known) return known.exports;
        const module: Module = { exports: {} };
        modules.set(name, module);
        definition(module.exports, load, module, join(folder, name), (id) => import(id));
        return module.exports;
      };
      load(main);
    },
  };
}
