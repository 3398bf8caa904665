import type { BuildOptions, TransformOptions } from 'esbuild';
import packageJson from '../../package.json' with { type: 'json' };

const TARGET = 'node20.19';

/** How modules are bundled. */
export const BUNDLE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: TARGET,
  minifySyntax: true,
  external: Object.keys(packageJson.dependencies),
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** How a bundled module becomes CommonJS, as short as it gets. */
export const COMMON_JS = {
  format: 'cjs',
  platform: 'node',
  target: TARGET,
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  define: { 'import.meta.url': 'moduleUrl' },
  logLevel: 'warning',
} as const satisfies TransformOptions;
