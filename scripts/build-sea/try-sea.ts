import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const HEADER = 'uapi/linux/bpf.h';

/** Returns what goes wrong when the program is used alone in the new folder `work`, one line each. */
export function trySea(program: string, work: string): string[] {
  mkdirSync(join(work, 'uapi/linux'), { recursive: true });
  copyFileSync(HEADER, join(work, HEADER));
  symlinkSync(program, join(work, 'bpf_doc'));
  const commands = [
    { command: [program, 'build', HEADER], prints: /^$/ },
    { command: [program, 'build', 'bpfdoc:/uapi/linux/bpf.h', '--out', 'inside'], prints: /^$/ },
    { command: [program, 'lint', HEADER], prints: /^nothing found$/m },
    { command: [join(work, 'bpf_doc'), '--header', '--filename', HEADER], prints: /bpf_map_lookup_elem/ },
  ];
  return [
    ...commands.flatMap(({ command: [name, ...args], prints }) => {
      const { status, stdout, stderr } = spawnSync(name!, args, {
        cwd: work,
        env: {},
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
      return status === 0 && prints.test(stdout) ? [] : [`${args.join(' ')}: ended with ${status}: ${stderr}`];
    }),
    ...['out', 'inside'].flatMap((folder) => compareArtifacts(join(work, folder))),
  ];
}

/** What was made must be what is committed, also from the header inside. */
function compareArtifacts(folder: string): string[] {
  return readdirSync('out')
    .filter(
      (name) =>
        !existsSync(join(folder, name)) || !readFileSync(join('out', name)).equals(readFileSync(join(folder, name))),
    )
    .map((name) => `${name} differs from out/${name}`);
}
