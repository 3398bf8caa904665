import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printable } from '../report/printable.ts';
import { ARTIFACTS, type Artifact, type ArtifactFile, findArtifact } from './artifact.ts';
import { CLEAN, CommandError, FINDINGS } from './exit-status.ts';
import { expectShortRun } from './expect-short-run.ts';
import { readHeader } from './header-file.ts';
import { MAKE_HELP, MAKE_OPTIONS, toMakeOptions } from './make-options.ts';
import { hasErrors, printMessages, tell } from './print.ts';
import { requireDocumentation } from './require-documentation.ts';
import { createWorkspace, type Workspace } from './workspace.ts';
import { readExisting, writeWhole } from './write-file.ts';

const OPTIONS = {
  ...MAKE_OPTIONS,
  out: { type: 'string', default: 'out' },
  only: { type: 'string' },
  check: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** A file that is ready to be written. */
interface Output extends ArtifactFile {
  path: string;
  banner: string;
}

/** `bpfdoc build [HEADER]`: every artifact into a folder; all are made before the first is written. */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  if (values.help) return help();
  if (positionals.length > 1) throw new CommandError(`build: Unexpected argument \`${positionals[1]}\``);
  const artifacts = chosenArtifacts(values.only);
  const options = toMakeOptions(values);
  expectShortRun();
  const workspace = createWorkspace(readHeader(positionals[0], tell), options);
  await requireDocumentation(workspace);
  const outputs = await makeAll(artifacts, workspace, values.out);
  printMessages(workspace);
  if (outputs.length === 0) throw new CommandError(`${workspace.header.path}: Nothing to write`);
  const status = hasErrors(workspace) ? FINDINGS : CLEAN;
  if (values.check) return Math.max(status, await checkAll(outputs));
  if (values['dry-run']) return Math.max(status, previewAll(outputs));
  writeWhole(outputs, values.force);
  return status;
}

function chosenArtifacts(only: string | undefined): readonly Artifact[] {
  if (only === undefined) return ARTIFACTS;
  return only.split(',').map((name) => {
    const artifact = findArtifact(name.trim());
    if (!artifact)
      throw new CommandError(
        `--only: Unknown artifact \`${name}\`, expected one of ${ARTIFACTS.map((one) => `\`${one.name}\``).join(', ')}`,
      );
    return artifact;
  });
}

async function makeAll(artifacts: readonly Artifact[], workspace: Workspace, folder: string): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const artifact of artifacts) {
    for (const file of (await artifact.make(workspace)) ?? []) {
      outputs.push({ ...file, path: join(folder, file.name), banner: artifact.banner });
    }
  }
  return outputs;
}

/** Prints how each stale file differs, and returns the status that says whether there was one. */
async function checkAll(outputs: readonly Output[]): Promise<number> {
  let status: number = CLEAN;
  for (const { path, text } of outputs) {
    const existing = readExisting(path);
    if (existing === text) continue;
    status = FINDINGS;
    process.stdout.write(printable((await import('./unified-diff.ts')).unifiedDiff(existing ?? '', text, path)));
    process.stderr.write(`bpfdoc: ${printable(path)}: ${existing === undefined ? 'Missing' : 'Stale'}\n`);
  }
  return status;
}

function previewAll(outputs: readonly Output[]): number {
  for (const { path, text } of outputs) {
    const existing = readExisting(path);
    const state = existing === undefined ? 'new' : existing === text ? 'equal' : 'changed';
    process.stdout.write(`${printable(path)}: ${state}, ${Buffer.byteLength(text)} bytes\n`);
  }
  return CLEAN;
}

function help(): number {
  process.stdout.write(`Usage: bpfdoc build [HEADER] [OPTION…]

Writes every artifact that can be made from HEADER. A file is written whole or not
at all, is left alone when it would not change, and is not overwritten when bpfdoc
did not write it.

Options:
  --out DIR               folder for the files (default: out)
  --only LIST             these artifacts, names apart by commas (see 'bpfdoc emit --help')
  --check                 write nothing; print a diff and end with 1 when a file is stale
  --dry-run               write nothing; say what would be written
  --force                 overwrite files that bpfdoc did not write
${MAKE_HELP}`);
  return CLEAN;
}
