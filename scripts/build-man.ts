/** `npm run man [-- DIR]`: makes the manual pages of our own programs, `man/` unless another folder is named, from `docs/*.rst`, by our own rst2man. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rst2manProgram } from '../generator/cli/rst2man-program.ts';

const folder = process.argv[2] ?? 'man';

mkdirSync(folder, { recursive: true });
for (const name of ['bpfdoc', 'bpf_doc']) {
  const { status, stdout, stderr } = rst2manProgram(['--exit-status=1', '--report=1'], page(name));
  if (status !== 0) throw new Error(`docs/${name}.rst: ${stderr}`);
  writeFileSync(join(folder, `${name}.1`), stdout);
}

function page(name: string): string {
  return readFileSync(new URL(`../docs/${name}.rst`, import.meta.url), 'utf8');
}
