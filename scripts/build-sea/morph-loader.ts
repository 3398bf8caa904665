/** Stands in for generator/cli/morph-loader.ts in the single-file program: ts-morph is an asset of it, so that only who needs it waits for so much code. */
import { createRequire } from 'node:module';
import { getAsset } from 'node:sea';
import { compileFunction } from 'node:vm';

/** Returns what loads ts-morph. */
export async function morphLoader(): Promise<() => typeof import('ts-morph')> {
  return () => {
    const module = { exports: {} };
    const run = compileFunction(getAsset('ts-morph.cjs', 'utf8'), ['module', 'exports', 'require', '__filename']);
    run(module, module.exports, createRequire(process.execPath), process.execPath);
    return module.exports as typeof import('ts-morph');
  };
}
