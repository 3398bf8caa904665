import { rmSync } from 'node:fs';
import { bpfDocSeries } from '../../test/oracle/index.ts';
import { describe, packageOf, type Work } from './part.ts';
import { originOf, place } from './place.ts';
import type { PrivateApt } from './private-apt.ts';
import { run, say } from './run.ts';

/** What is kept of a kernel's source, of some 150 MB packed. */
const wanted = ['scripts/bpf_doc.py', 'include/uapi/linux/bpf.h', 'net/core/filter.c'];

const suites = ['bookworm', 'trixie', 'sid'];

/** Takes bpf_doc.py, its header and the networking helpers out of linux-source of three releases, one after another. */
export async function fetchSources(work: Work): Promise<void> {
  for (const suite of suites) {
    const present = work.renew ? undefined : presentSource(suite);
    if (present) {
      say(present);
      continue;
    }
    const apt = await work.apt(suite);
    const name = newestSource(await apt.names('linux-source-'));
    if (!name) throw new Error(`${suite} has no linux-source`);
    await fetchSource(apt, name);
  }
}

function presentSource(suite: string): string | undefined {
  for (const series of bpfDocSeries()) {
    const origin = originOf(`bpf_doc/${series}`);
    if (origin?.suite === suite) return `bpf_doc/${series}: there (${describe(origin)})`;
  }
  return undefined;
}

async function fetchSource(apt: PrivateApt, name: string): Promise<void> {
  const series = name.replace('linux-source-', '');
  const folder = `bpf_doc/${series}`;
  say(`${folder}: downloading ${name}, some 150 MB`);
  const origin = await place(folder, async (target) => {
    const [file] = await apt.download([name]);
    await extract(file!, series, target);
    rmSync(file!);
    return { suite: apt.suite, packages: Object.fromEntries([packageOf(file!)]) };
  });
  say(`${folder}: ${describe(origin)}`);
}

/** Unpacks the wanted files alone: the package holds a compressed archive of the tree. */
async function extract(file: string, series: string, target: string): Promise<void> {
  const tree = `linux-source-${series}`;
  const pipeline = [
    'set -o pipefail; file=$1 archive=$2 target=$3; shift 3;',
    'dpkg-deb --fsys-tarfile "$file" | tar -xO "$archive" | tar -xJ --strip-components=1 -C "$target" "$@"',
  ].join(' ');
  const paths = wanted.map((path) => `${tree}/${path}`);
  await run('bash', ['-c', pipeline, 'bash', file, `./usr/src/${tree}.tar.xz`, target, ...paths]);
}

/** The package of the highest series, among `linux-source-6.12` and others that are named so. */
function newestSource(names: readonly string[]): string | undefined {
  return names
    .filter((name) => /^linux-source-\d+\.\d+$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
}
