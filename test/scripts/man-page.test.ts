import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import {
  type CommandHelp,
  type OptionHelp,
  readBpfDoc,
  readCommands,
} from '../../scripts/completions/read-commands.ts';
import { hasProgram, runProgram } from '../program.ts';

const page = readFileSync('docs/bpfdoc.rst', 'utf8');

/** The part of a page from its heading to the next. */
function section(text: string, heading: string): string {
  const [, part] = text.split(new RegExp(`^${heading}\\n[-=]+\\n`, 'm'));
  return part!.split(/^\S.*\n[-=]{4,}\n/m)[0]!;
}

/** The options that an option list of a page describes: spellings, and whether there is an argument. */
function described(text: string): string[] {
  const heads = [...text.matchAll(/^(-\S+(?: [^\s-]\S*)?(?:, -\S+(?: [^\s-]\S*)?)*)(?: {2,}|$)/gm)].map(
    ([, head]) => head!,
  );
  return heads
    .flatMap((head) => head.split(', '))
    .map(shape)
    .sort();
}

function shape(spelling: string): string {
  const [flag, argument] = spelling.split(/[ =]/);
  return argument === undefined ? flag! : `${flag} …`;
}

/** The same of what `--help` shows; `--help` itself is described once, for all commands. */
function offered({ options }: CommandHelp, exceptions: readonly OptionHelp[] = []): string[] {
  const known = new Set(['--help', ...exceptions.map(({ flags }) => flags[0])]);
  return options
    .filter(({ flags }) => !known.has(flags[0]!))
    .flatMap(({ flags, argument }) => flags.map((flag) => (argument === undefined ? flag : `${flag} …`)))
    .sort();
}

describe('the manual pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-man-'));
  let commands: CommandHelp[] = [];

  beforeAll(async () => {
    commands = await readCommands();
    expect(runProgram('node_modules/.bin/tsx', ['scripts/build-man.ts', folder]).status).toBe(0);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const command = (name: string) => commands.find((candidate) => candidate.name === name)!;

  it('describe every command', () => {
    const headings = [...page.matchAll(/^bpfdoc (\w+)\n-+\n/gm)].map(([, name]) => name!);
    expect(headings.sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it.each(['emit', 'lint', 'explain', 'diff', 'rst2man', 'check', 'contracts'])(
    'describe the options of bpfdoc %s, all of them and no others',
    (name) => expect(described(section(page, `bpfdoc ${name}`))).toEqual(offered(command(name))),
  );

  it('describe the options of bpfdoc build beside those of bpfdoc emit', () => {
    expect(described(section(page, 'bpfdoc build'))).toEqual(offered(command('build'), command('emit').options));
    expect(offered(command('emit')).filter((option) => !offered(command('build')).includes(option))).toEqual([]);
  });

  it('describe the options of bpfdoc rst2pseudoxml beside those of bpfdoc rst2man', () => {
    expect(described(section(page, 'bpfdoc rst2pseudoxml'))).toEqual(
      offered(command('rst2pseudoxml'), command('rst2man').options),
    );
    const missing = offered(command('rst2man')).filter((option) => !offered(command('rst2pseudoxml')).includes(option));
    expect(missing).toEqual(['--macro-references', '--text-references']);
  });

  it('describe the options of bpf_doc', async () => {
    const help = ['--help', '-h'];
    expect(described(section(readFileSync('docs/bpf_doc.rst', 'utf8'), 'OPTIONS'))).toEqual(
      [...offered(await readBpfDoc()), ...help].sort(),
    );
  });

  it('name the artifacts that bpfdoc emit makes', () => {
    const { output } = runProgram('node_modules/.bin/tsx', ['generator/cli/main.ts', 'emit', '--help']);
    const names = [...output.split('Options:')[0]!.matchAll(/^ {2}(\S+) {2,}/gm)].map(([, name]) => name!);
    const entries = [...section(page, 'bpfdoc emit').matchAll(/^\*\*(\S+)\*\*\n {4}/gm)].map(([, name]) => name!);
    expect(entries).toEqual(names);
  });

  it('carry the version of the package', () => {
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8')).toContain(`"bpfdoc ${packageJson.version}"`);
    }
  });

  it.skipIf(!hasProgram('groff')).each(['bpfdoc.1', 'bpf_doc.1'])('%s: groff warns of nothing', (name) => {
    expect(runProgram('groff', ['-man', '-ww', '-z', '-Tutf8', join(folder, name)])).toEqual({ status: 0, output: '' });
  });

  it.skipIf(!hasMandoc()).each(['bpfdoc.1', 'bpf_doc.1'])(
    '%s: mandoc finds nothing but paragraph macros to skip',
    (name) => {
      const { output } = runProgram('mandoc', ['-T', 'lint', '-W', 'warning', join(folder, name)]);
      const lines = output.split('\n').filter((line) => line !== '' && !line.includes('skipping paragraph macro'));
      expect(lines).toEqual([]);
    },
  );
});

/** `mandoc` has no `--version`. */
function hasMandoc(): boolean {
  return runProgram('mandoc', ['-T', 'lint', '/dev/null']).status !== null || hasProgram('mandoc');
}
