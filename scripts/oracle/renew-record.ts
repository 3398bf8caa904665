import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Digest,
  digest,
  type ManDigest,
  type OracleRecord,
  oracleFolder,
  pageEntries,
  type RecordedHeader,
  readRecord,
  recordFile,
  runBpfDoc,
  runDocutils,
} from '../../test/oracle/index.ts';
import { originOf } from './place.ts';
import { run, say } from './run.ts';

const about = [
  'Digests of what the reference programs print for the headers of Debian; npm run oracle renews them.',
  'Keys of headers: the version of linux-libc-dev. header: its linux/bpf.h. script: the bpf_doc.py of the same kernel series.',
  'page: the whole page, made where neither git nor make is found (":Version: Linux", an empty line for the date).',
  'entries: from the first line that begins with ** to before the next section title, blank lines at the end cut (page-entries.ts).',
  'man, man-syscall: rst2man of docutils 0.23, without options, on the whole page as standard input.',
];

const suites = ['bookworm', 'bookworm-security', 'trixie', 'trixie-security', 'sid'];

interface Found {
  version: string;
  path: string;
}

/**
 * Adds to the record what the reference programs print for every header that is here, the installed one
 * included; what is recorded for other versions stays. Needs bpf_doc.py of the same series and docutils 0.23.
 */
export async function renewRecord(): Promise<void> {
  const record: OracleRecord = { about, headers: readRecord().headers };
  for (const { version, path } of [...fetchedHeaders(), ...(await installedHeader())]) {
    const series = /^\d+\.\d+/.exec(version)?.[0];
    if (!series || !originOf(`bpf_doc/${series}`)) {
      say(`record: ${version} left out, there is no bpf_doc.py of its series`);
      continue;
    }
    record.headers[version] = recordHeader(series, path);
    say(`record: ${version}`);
  }
  const byVersion = Object.entries(record.headers).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  writeFileSync(recordFile, `${JSON.stringify({ about, headers: Object.fromEntries(byVersion) }, null, 2)}\n`);
}

function fetchedHeaders(): Found[] {
  return suites.flatMap((suite) => {
    const version = originOf(`headers/${suite}`)?.packages['linux-libc-dev'];
    return version ? [{ version, path: join(oracleFolder, 'headers', suite, 'bpf.h') }] : [];
  });
}

async function installedHeader(): Promise<Found[]> {
  const path = '/usr/include/linux/bpf.h';
  if (!existsSync(path)) return [];
  const status = await run('dpkg-query', ['-s', 'linux-libc-dev']).catch(() => '');
  const version = /^Version: (.*)$/m.exec(status)?.[1];
  return version ? [{ version, path }] : [];
}

function recordHeader(series: string, path: string): RecordedHeader {
  const print = (...args: string[]) => printed(series, path, args);
  const rst = print('helpers');
  const rstSyscall = print('syscall');
  const script = readFileSync(join(oracleFolder, 'bpf_doc', series, 'scripts/bpf_doc.py'));
  const hasJson = script.includes("'--json'");
  return {
    series,
    header: digest(readFileSync(path)),
    script: digest(script),
    outputs: {
      rst: pageDigests(rst),
      'rst-syscall': pageDigests(rstSyscall),
      defs: digest(print('--header')),
      json: hasJson ? digest(print('--json')) : null,
      'json-syscall': hasJson ? digest(print('--json', 'syscall')) : null,
      man: manDigest(rst),
      'man-syscall': manDigest(rstSyscall),
    },
  };
}

function printed(series: string, path: string, args: readonly string[]): string {
  const { status, stdout, stderr } = runBpfDoc(series, path, args);
  if (status !== 0) throw new Error(`bpf_doc.py of ${series} failed on ${path}: ${stderr}`);
  return stdout;
}

function pageDigests(page: string): { page: Digest; entries: Digest } {
  return { page: digest(page), entries: digest(pageEntries(page)) };
}

function manDigest(page: string): ManDigest {
  const { status, stdout, stderr } = runDocutils('0.23', 'rst2man', [], page);
  return { status, stdout: digest(stdout), stderr: digest(stderr) };
}
