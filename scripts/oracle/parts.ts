import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPart, type Part, type Work } from './part.ts';
import type { Origin } from './place.ts';
import { hasSuite } from './private-apt.ts';
import { run, say } from './run.ts';

const docutils023: Part = {
  folder: 'docutils-0.23',
  suite: 'sid',
  packages: ['python3-docutils', 'docutils-common', 'python3-roman-numerals'],
  version: { prefix: '0.23', otherwise: wheelOfDocutils },
};

const docutils019: Part = {
  folder: 'docutils-0.19',
  suite: 'bookworm',
  packages: ['python3-docutils', 'docutils-common', 'python3-roman'],
};

const libbpf: Part = { folder: 'libbpf-dev', suite: 'sid', packages: ['libbpf-dev'] };

const manpages: Part = { folder: 'manpages', suite: 'sid', packages: ['manpages', 'manpages-dev'] };

const headerSuites = ['bullseye', 'bookworm', 'bookworm-security', 'trixie', 'trixie-security', 'sid'];

/** Unpacks both docutils. */
export async function fetchDocutils(work: Work): Promise<void> {
  await Promise.all([fetchPart(docutils023, work), fetchPart(docutils019, work)]);
}

/** Unpacks linux-libc-dev of each suite; its bpf.h stands at the top of the folder as well. */
export async function fetchHeaders(work: Work): Promise<void> {
  await Promise.all(
    headerSuites.map(async (suite) => {
      if (!(await hasSuite(suite))) return say(`headers/${suite}: left out, apt knows no mirror for it`);
      const finish = async (target: string) =>
        copyFileSync(join(target, 'usr/include/linux/bpf.h'), join(target, 'bpf.h'));
      return fetchPart({ folder: `headers/${suite}`, suite, packages: ['linux-libc-dev'], finish }, work);
    }),
  );
}

/** Unpacks libbpf's development files, for bpf_helper_defs.h. */
export async function fetchLibbpf(work: Work): Promise<void> {
  await fetchPart(libbpf, work);
}

/** Unpacks the manual pages, for bpf-helpers(7) and bpf(2). */
export async function fetchManpages(work: Work): Promise<void> {
  await fetchPart(manpages, work);
}

/** Gets the release from Python's own index when unstable has moved on to a newer one. */
async function wheelOfDocutils(target: string): Promise<Origin> {
  const version = '0.23';
  say(`docutils ${version} is no longer in unstable; asking pip for it`);
  const wheels = join(target, 'wheels');
  const code = join(target, 'usr/lib/python3/dist-packages');
  mkdirSync(code, { recursive: true });
  await run('python3', ['-m', 'pip', 'download', '-q', '--no-deps', '-d', wheels, `docutils==${version}`]);
  for (const wheel of readdirSync(wheels)) await run('python3', ['-m', 'zipfile', '-e', join(wheels, wheel), code]);
  rmSync(wheels, { recursive: true });
  return { suite: 'pip', packages: { docutils: version } };
}
