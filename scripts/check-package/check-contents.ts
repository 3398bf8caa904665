import { readFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import type { Packed } from './pack.ts';

/** What stands at the top of the package, and nothing else. */
const TOP = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'completions',
  'dist',
  'docs',
  'man',
  'package.json',
  'templates',
  'uapi',
];

/** Files that programs look for at run time, or that users are told of. */
const NEEDED = [
  'completions/_bpfdoc',
  'completions/bpfdoc.bash',
  'completions/bpfdoc.fish',
  'docs/lint.md',
  'templates/bpf-helpers.rst.hbs',
  'templates/bpf.rst.hbs',
  'uapi/contracts/disagreements.json',
  'uapi/contracts/linux-6.1.json',
  'uapi/contracts/linux-7.2.json',
  'uapi/contracts/since.json',
  'uapi/contracts/slots.json',
  'uapi/contracts/supplement.json',
  'uapi/linux/bpf.h',
];

/** The two sizes may grow to this many bytes, with the code that Node 20 does not keep by itself; more is a file that slipped in, or a dependency that was bundled twice. */
const LARGEST_TARBALL = 2_200_000;
const LARGEST_UNPACKED = 6_500_000;

/** Sources, tests and maps have no place in the package. */
const UNWANTED = /(?<!\.d)\.ts$|\.map$|\.test\.|(^|\/)(test|fixture|scripts|node_modules)\//;

/** Returns what is wrong with the contents of the package, one line each. */
export function checkContents({ paths, size, unpackedSize }: Packed): string[] {
  const tops = [...new Set(paths.map((path) => path.split('/')[0]!))].sort();
  const there = new Set(paths);
  return [
    ...TOP.filter((name) => !tops.includes(name)).map((name) => `${name} is missing at the top of the package`),
    ...tops.filter((name) => !TOP.includes(name)).map((name) => `${name} has no place at the top of the package`),
    ...[...NEEDED, ...namedFiles()].filter((path) => !there.has(path)).map((path) => `${path} is missing`),
    ...paths.filter((path) => UNWANTED.test(path)).map((path) => `${path} has no place in the package`),
    ...deadLinks(there),
    ...(size > LARGEST_TARBALL ? [`the tarball has ${size} bytes, more than ${LARGEST_TARBALL}`] : []),
    ...(unpackedSize > LARGEST_UNPACKED ? [`the files have ${unpackedSize} bytes, more than ${LARGEST_UNPACKED}`] : []),
  ];
}

/** The files that package.json names. */
function namedFiles(): string[] {
  const entries = Object.values(packageJson.exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  return [...entries, ...Object.values(packageJson.bin), ...packageJson.man].map((path) => path.replace(/^\.\//, ''));
}

/** What README.md links to for users has to come with it; what is for contributors stands in the checkout. */
function deadLinks(there: ReadonlySet<string>): string[] {
  const links = [...readFileSync('README.md', 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
  return links
    .filter((path) => path !== 'CONTRIBUTING.md' && !there.has(path))
    .map((path) => `README.md links to ${path}, which is not in the package`);
}
