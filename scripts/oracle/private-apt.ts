import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configuredMirrors, type Mirror } from './mirror.ts';
import { run, say } from './run.ts';

/** A package manager that sees one suite of Debian, and nothing of which is shared with the system's. */
export interface PrivateApt {
  suite: string;
  /** Returns the newest version of a package; undefined where the suite has none. */
  newest(name: string): Promise<string | undefined>;
  /** Returns the names of the packages that begin so. */
  names(prefix: string): Promise<string[]>;
  /** Downloads packages and returns the files. */
  download(packages: readonly string[]): Promise<string[]>;
}

/** Returns one that makes a private package manager for a suite, and the same one when asked again. */
export function createApts(folder: string): (suite: string) => Promise<PrivateApt> {
  const made = new Map<string, Promise<PrivateApt>>();
  return (suite) => {
    const apt = made.get(suite) ?? openSuite(join(folder, suite), suite);
    made.set(suite, apt);
    return apt;
  };
}

/** Whether the machine's configuration reaches a suite; security updates have a mirror of their own. */
export async function hasSuite(suite: string): Promise<boolean> {
  return suite.endsWith('-security') ? (await configuredMirrors()).security !== undefined : true;
}

async function openSuite(folder: string, suite: string): Promise<PrivateApt> {
  const { main, security } = await configuredMirrors();
  const mirror = suite.endsWith('-security') ? (security ?? main) : main;
  const options = layOut(folder, mirror, suite);
  say(`reading the package list of ${suite}`);
  await run('apt-get', [...options, '-q', 'update']);
  return {
    suite,
    newest: async (name) => /^Version: (.*)$/m.exec(await newestRecord(options, name))?.[1],
    names: async (prefix) => (await run('apt-cache', [...options, 'pkgnames', prefix])).split('\n').filter(Boolean),
    download: (packages) => download(options, join(folder, `deb-${packages[0]}`), packages),
  };
}

/** The newest version's entry in the package list; a name that is not there is an error for apt-cache. */
function newestRecord(options: readonly string[], name: string): Promise<string> {
  return run('apt-cache', [...options, '--no-all-versions', 'show', name]).catch(() => '');
}

async function download(options: readonly string[], folder: string, packages: readonly string[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  await run('apt-get', [...options, '-q', 'download', ...packages], { folder });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.deb'))
    .map((name) => join(folder, name));
}

/** Makes the folders and the one-line source list; returns the options that make apt use only these. */
function layOut(folder: string, { uri, signedBy }: Mirror, suite: string): string[] {
  for (const name of ['lists/partial', 'cache/archives/partial', 'parts']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  const list = join(folder, 'sources.list');
  writeFileSync(list, `deb ${signedBy ? `[signed-by=${signedBy}] ` : ''}${uri} ${suite} main\n`);
  const settings = {
    'Dir::State': folder,
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::State::status': '/dev/null',
    'Dir::Cache': join(folder, 'cache'),
    'Dir::Etc::sourcelist': list,
    'Dir::Etc::sourceparts': join(folder, 'parts'),
    'Acquire::Languages': 'none',
    'APT::Sandbox::User': '',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}
