/**
 * Compares the shipped header with real ones, given by path: `surface` its names, values, layouts and prototypes,
 * `words` its sentences; and what it says of helpers with the kernel's contracts: `claims`. `npx tsx scripts/check-shipped-header.ts --help`.
 */
import { parseArgs } from 'node:util';
import { compareClaims } from './check-shipped-header/claims.ts';
import { type Comparison, compareSurface } from './check-shipped-header/compare-surface.ts';
import { releases } from './check-shipped-header/differences.ts';
import { sharedWords } from './check-shipped-header/shared-words.ts';

const CONTRACTS = 'uapi/contracts/linux-7.2.json';

const usage = `usage: tsx scripts/check-shipped-header.ts surface REFERENCE [--release 5.8|5.10] [--header FILE]
       tsx scripts/check-shipped-header.ts words REFERENCE... [--header FILE]
       tsx scripts/check-shipped-header.ts claims [CONTRACTS] [--header FILE]

  surface  names, values, layouts and prototypes equal those of the reference, but for the listed differences
           of its release (5.10 unless given); compiles and runs two small programs with gcc
  words    no run of eight words is shared with a comment of any reference
  claims   first release, program types, licence, maps, capabilities, references and NULL agree with CONTRACTS,
           a file that bpfdoc contracts prints; uapi/contracts/linux-7.2.json unless given
  --header the header to check; uapi/linux/bpf.h unless given

Exit status: 0 equal, 1 differences, 2 the work could not be done.
`;

async function compare(): Promise<Comparison | undefined> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      release: { type: 'string', default: '5.10' },
      header: { type: 'string', default: 'uapi/linux/bpf.h' },
      help: { type: 'boolean', default: false },
    },
  });
  const [what, ...references] = positionals;
  const release = releases[values.release];
  if (values.help) return undefined;
  if (what === 'words' && references.length > 0) return sharedWords(values.header, references);
  if (what === 'claims' && references.length <= 1) return compareClaims(values.header, references[0] ?? CONTRACTS);
  if (what === 'surface' && references.length === 1 && release) {
    return await compareSurface(values.header, references[0]!, release);
  }
  throw new Error(`bad arguments\n${usage}`);
}

async function main(): Promise<void> {
  const comparison = await compare();
  if (!comparison) {
    process.stdout.write(usage);
    return;
  }
  for (const line of [...comparison.figures, ...comparison.findings]) console.log(line);
  const count = comparison.findings.length;
  console.log(count === 0 ? 'no difference that is not listed' : `${count} findings`);
  process.exitCode = count === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(`check-shipped-header: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
