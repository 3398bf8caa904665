import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inFolder, root } from './run-bpfdoc.ts';

/** What a command loaded. */
export interface Loaded {
  /** The stages of the generator, an artifact's folder named by itself; of `report`, which has a file for each format, the files. */
  readonly stages: string[];
  /** The packages, but for those that run TypeScript here. */
  readonly packages: string[];
  /** How many bytes of JavaScript that is. */
  readonly bytes: number;
}

const RUNNERS = new Set(['tsx', 'esbuild', 'get-tsconfig', 'resolve-pkg-maps']);

/** Runs `node ARGS` and returns what it loaded, by the coverage that Node itself writes. */
export function loadedBy(args: readonly string[], cwd: string): Loaded {
  return inFolder((folder) => {
    spawnSync(process.execPath, args, {
      cwd,
      input: '',
      env: { ...process.env, NODE_V8_COVERAGE: folder },
      maxBuffer: 1 << 28,
    });
    const paths = readdirSync(folder).flatMap((name) => scriptsOf(readFileSync(join(folder, name), 'utf8')));
    const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    return { stages: sorted(paths.map(stageOf)), packages: sorted(paths.map(packageOf)), bytes };
  });
}

function scriptsOf(coverage: string): string[] {
  const { result } = JSON.parse(coverage) as { result: { url: string }[] };
  return result.filter(({ url }) => url.startsWith('file:')).map(({ url }) => fileURLToPath(url));
}

const GENERATOR = join(root, 'generator/');

function stageOf(path: string): string | undefined {
  if (!path.startsWith(GENERATOR)) return undefined;
  const [stage, ...rest] = path.slice(GENERATOR.length).split('/');
  if (stage === 'cli') return undefined;
  return stage === 'emit' || stage === 'report' ? `${stage}/${rest[0]!.replace('.ts', '')}` : stage;
}

const PACKAGE = /\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\/(?!.*\/node_modules\/)/;

function packageOf(path: string): string | undefined {
  const name = PACKAGE.exec(path)?.[1];
  return name === undefined || RUNNERS.has(name) ? undefined : name;
}

function sorted(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
