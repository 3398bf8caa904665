import { parseArgs } from 'node:util';
import { ARTIFACTS, findArtifact } from './artifact.ts';
import { CLEAN, CommandError, FINDINGS } from './exit-status.ts';
import { expectShortRun } from './expect-short-run.ts';
import { readHeader } from './header-file.ts';
import { MAKE_HELP, MAKE_OPTIONS, toMakeOptions } from './make-options.ts';
import { hasErrors, printMessages, tell } from './print.ts';
import { requireDocumentation } from './require-documentation.ts';
import { writeOutput } from './standard-output.ts';
import { createWorkspace } from './workspace.ts';

/** `bpfdoc emit ARTIFACT [HEADER]`: one artifact to standard output, messages to standard error. */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, options: MAKE_OPTIONS, allowPositionals: true });
  if (values.help) return help();
  const [name, path, ...rest] = positionals;
  const artifact = name === undefined ? undefined : findArtifact(name);
  if (!artifact)
    throw new CommandError(
      `emit: ${name === undefined ? 'Missing artifact' : `Unknown artifact \`${name}\``}, expected one of ${names()}`,
    );
  if (rest.length > 0) throw new CommandError(`emit: Unexpected argument \`${rest[0]}\``);
  if (values.profile === 'list') return listProfiles();
  const options = toMakeOptions(values);
  const header = readHeader(path, tell);
  expectShortRun();
  const workspace = createWorkspace(header, options, artifact.parts);
  await requireDocumentation(workspace);
  const files = await artifact.make(workspace);
  printMessages(workspace);
  if (!files) throw new CommandError(`${workspace.header.path}: Nothing to make \`${artifact.name}\` from`);
  writeOutput(files[0]!.text);
  return hasErrors(workspace) ? FINDINGS : CLEAN;
}

async function listProfiles(): Promise<number> {
  const { profileDates } = await import('../emit/defs/index.ts');
  process.stdout.write(
    profileDates()
      .map((date) => `${date}\n`)
      .join(''),
  );
  return CLEAN;
}

function names(): string {
  return ARTIFACTS.map(({ name }) => `\`${name}\``).join(', ');
}

function help(): number {
  const width = Math.max(...ARTIFACTS.map(({ name }) => name.length));
  const rows = ARTIFACTS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  process.stdout.write(`Usage: bpfdoc emit ARTIFACT [HEADER] [OPTION…]

Writes one artifact to standard output.

Artifacts:
${rows.join('\n')}

Options:
${MAKE_HELP}`);
  return CLEAN;
}
