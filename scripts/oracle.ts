/**
 * Fetches the reference programs that bpfdoc is compared with into `.oracle/`, from the Debian mirror and the
 * npm registry that this machine is configured with; nothing is installed. What is there already stays. `npm run oracle -- --help`.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeLaunchers } from './oracle/launchers.ts';
import { fetchNodes } from './oracle/node-release.ts';
import type { Work } from './oracle/part.ts';
import { fetchDocutils, fetchHeaders, fetchLibbpf, fetchManpages } from './oracle/parts.ts';
import { createWorkFolder } from './oracle/place.ts';
import { createApts } from './oracle/private-apt.ts';
import { renewRecord } from './oracle/renew-record.ts';
import { say } from './oracle/run.ts';
import { fetchSarifSchema } from './oracle/sarif-schema.ts';
import { fetchSources } from './oracle/sources.ts';

const steps: Readonly<Record<string, (work: Work) => Promise<void>>> = {
  docutils: fetchDocutils,
  headers: fetchHeaders,
  libbpf: fetchLibbpf,
  manpages: fetchManpages,
  node: fetchNodes,
  sarif: fetchSarifSchema,
  bpf_doc: fetchSources,
  record: renewRecord,
};

const usage = `usage: npm run oracle [-- [--only LIST] [--renew]]

  --only LIST  some of ${Object.keys(steps).join(',')}; all unless given (bpf_doc downloads 450 MB)
  --renew      fetch again what is there
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, renew: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const chosen = values.only?.split(',') ?? Object.keys(steps);
  const unknown = chosen.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length > 0) throw new Error(`no step ${unknown.join(', ')}\n${usage}`);
  const folder = createWorkFolder();
  try {
    const work: Work = { apt: createApts(folder), renew: values.renew };
    for (const name of chosen) await steps[name]!(work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeLaunchers();
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
