import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runProgram } from '../program.ts';

/** A command that a page shows, and what it says that it prints. */
export interface Shown {
  /** The folder that it runs in. */
  readonly scene: string;
  readonly command: string;
  readonly output: string;
}

/** Returns the commands of a page: those in blocks of `console` behind a comment `run: SCENE`. */
export function shownIn(page: string): Shown[] {
  return [...page.matchAll(/<!-- run: (\w+) -->\n```console\n(.*?)```/gs)].flatMap(([, scene, block]) =>
    block!
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...lines] = part.split('\n');
        return { scene: scene!, command, output: lines.join('\n') };
      }),
  );
}

/** Returns the file that a page shows: the block behind a comment `file: NAME`. */
export function fileIn(page: string, name: string): string {
  const start = page.indexOf(`<!-- file: ${name} -->`);
  const [, text] = /```\w+\n(.*?)```/s.exec(page.slice(start)) ?? [];
  if (start === -1 || text === undefined) throw new Error(`the page shows no ${name}`);
  return text;
}

/** Returns what a command prints in `folder`, to either output, with the programs of `programs` before all others. */
export function printedBy(command: string, folder: string, programs: string): string {
  const path = `${programs}:${process.env['PATH']}`;
  return runProgram('env', [`PATH=${path}`, 'bash', '-c', `cd ${folder} && { ${command}; } 2>&1`]).output;
}

/** Returns the page with what a command prints put in place of what it says. */
export function renew(page: string, { command, output }: Pick<Shown, 'command' | 'output'>, printed: string): string {
  return page.replace(`$ ${command}\n${output}`, () => `$ ${command}\n${printed}`);
}

/** Puts programs that run from source where the shell finds them: `bpfdoc`, and `tsx` for examples in TypeScript. */
export function layOutPrograms(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const run = `'${process.execPath}' --import '${import.meta.resolve('tsx')}'`;
  const main = `'${resolve('generator/cli/main.ts')}'`;
  writeFileSync(join(folder, 'bpfdoc'), `#!/bin/sh\nexec ${run} ${main} "$@"\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'tsx'), `#!/bin/sh\nexec ${run} "$@"\n`, { mode: 0o755 });
}
