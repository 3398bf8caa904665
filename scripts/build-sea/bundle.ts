import { join, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** The files that the single-file program is made of. */
export interface Bundle {
  readonly main: string;
  readonly tsMorph: string;
}

/** Bundles the program with all its packages into CommonJS, the only form that a single-file program takes; ts-morph, which is larger than all the rest, apart. */
export async function bundle(folder: string): Promise<Bundle> {
  const main = join(folder, 'main.cjs');
  const tsMorph = join(folder, 'ts-morph.cjs');
  await build({ ...OPTIONS, entryPoints: ['scripts/build-sea/main.ts'], outfile: main, plugins: [insideItself] });
  await build({ ...OPTIONS, entryPoints: ['ts-morph'], outfile: tsMorph });
  return { main, tsMorph };
}

const OPTIONS = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  supported: { 'dynamic-import': false },
  logLevel: 'error',
} as const satisfies BuildOptions;

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
