import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** An archive that the system's package manager is told to use. */
export interface Mirror {
  uri: string;
  /** The keyring that signs it, where the system's entry names one. */
  signedBy: string | undefined;
}

/** The mirrors of Debian that this machine is configured with. */
export interface Mirrors {
  main: Mirror;
  security: Mirror | undefined;
}

interface Entry extends Mirror {
  suite: string;
}

/**
 * Reads from apt's configuration which mirrors of Debian this machine uses; any suite of it will do,
 * since a mirror carries them all. Rejects where none is configured.
 */
export async function configuredMirrors(): Promise<Mirrors> {
  const entries = await configuredEntries();
  const main = entries.find(({ suite }) => isReleaseSuite(suite));
  if (!main) throw new Error("apt's configuration names no mirror of Debian");
  return { main, security: entries.find(({ suite }) => suite.endsWith('-security')) };
}

async function configuredEntries(): Promise<Entry[]> {
  const list = await aptPath('Dir::Etc::sourcelist/f');
  const parts = await aptPath('Dir::Etc::sourceparts/d');
  const files = existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : [];
  return [list, ...files.sort()].filter((file) => existsSync(file)).flatMap(entriesOf);
}

async function aptPath(name: string): Promise<string> {
  const shell = await run('apt-config', ['shell', 'path', name]);
  return /^path='(.*)'$/m.exec(shell)?.[1] ?? '';
}

function entriesOf(file: string): Entry[] {
  const text = readFileSync(file, 'utf8').replace(/^#.*\n?/gm, '');
  if (file.endsWith('.sources')) return text.split(/\n\s*\n/).flatMap(stanzaEntries);
  if (file.endsWith('.list')) return text.split('\n').flatMap(lineEntries);
  return [];
}

/** The entries of a paragraph of `Field: value` lines (sources.list(5), DEB822-STYLE FORMAT). */
function stanzaEntries(stanza: string): Entry[] {
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(stanza)?.[1]?.trim();
  const words = (name: string) => field(name)?.split(/\s+/) ?? [];
  if (!words('Types').includes('deb') || /^no$/i.test(field('Enabled') ?? 'yes')) return [];
  const signedBy = field('Signed-By') || undefined;
  return words('URIs').flatMap((uri) => words('Suites').map((suite) => ({ uri, suite, signedBy })));
}

/** The entry of a line `deb [option=value …] URI SUITE COMPONENT…`. */
function lineEntries(line: string): Entry[] {
  const [, options = '', uri, suite] = /^deb\s+(?:\[([^\]]*)\]\s*)?(\S+)\s+(\S+)/.exec(line.trim()) ?? [];
  if (!uri || !suite) return [];
  return [{ uri, suite, signedBy: /signed-by=(\S+)/i.exec(options)?.[1] }];
}

function isReleaseSuite(suite: string): boolean {
  return /^(bullseye|bookworm|trixie|forky|sid|oldstable|stable|testing|unstable)$/.test(suite);
}
