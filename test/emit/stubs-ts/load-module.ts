import { transformSync } from 'esbuild';

/** Returns the exports of a TypeScript module that imports nothing. */
export async function loadModule(text: string): Promise<Record<string, unknown>> {
  const { code } = transformSync(text, { loader: 'ts', format: 'esm', target: 'node20' });
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
