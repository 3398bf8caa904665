import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Bundles the program with all its packages into one CommonJS file, the only form that a single-file program takes. */
export async function bundle(file: string): Promise<void> {
  await build({
    entryPoints: ['scripts/build-sea/main.ts'],
    outfile: file,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    supported: { 'dynamic-import': false },
    plugins: [insideItself],
    logLevel: 'error',
  });
}

/** Has the program look for the files and packages that it needs inside itself. */
const insideItself: Plugin = {
  name: 'inside-itself',
  setup({ onResolve }) {
    for (const name of ['package-root', 'morph-loader']) {
      const path = resolve(`scripts/build-sea/${name}.ts`);
      onResolve({ filter: new RegExp(`/${name}\\.ts$`) }, () => ({ path }));
    }
  },
};
