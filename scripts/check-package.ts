/**
 * `npm run package:check [-- --built]`: packs the package, looks at what is in it, installs it with scripts off into an empty folder and uses it there with every Node that it promises to run on.
 * `--built` takes `dist/` and `man/` as they are.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContents } from './check-package/check-contents.ts';
import { checkDependencies, install } from './check-package/install.ts';
import { pack } from './check-package/pack.ts';
import { tryPackage } from './check-package/try-package.ts';
import { nodeMajors, nodeRelease } from './oracle/node-release.ts';

const { values } = parseArgs({ options: { built: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-package-'));
try {
  await checkPackage(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function checkPackage(work: string): Promise<void> {
  const packed = await pack(work, values.built);
  const { paths, size, unpackedSize } = packed;
  tell(`${paths.length} files, ${size} bytes packed, ${unpackedSize} unpacked`, checkContents(packed));
  tell('publint', complaints('publint', ['run', packed.tarball, '--strict']));
  tell('attw', complaints('attw', [packed.tarball, '--profile', 'esm-only', '--no-emoji']));
  const user = join(work, 'user');
  await install(packed.tarball, user);
  tell('installed with scripts off', checkDependencies(user));
  for (const major of nodeMajors) {
    tell(`used with Node ${major}`, tryPackage(user, await nodeRelease(major), join(work, `node-${major}`)));
  }
}

/** Returns what a checker of packages complains about. */
function complaints(program: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${program}`, args, { encoding: 'utf8' });
  return status === 0 ? [] : [`${stdout}${stderr}`];
}

function tell(step: string, problems: readonly string[]): void {
  process.stdout.write(`package: ${step}: ${problems.length === 0 ? 'good' : 'BAD'}\n`);
  for (const problem of problems) process.stdout.write(`  ${problem.trimEnd()}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
