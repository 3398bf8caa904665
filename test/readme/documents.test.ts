import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBpfdoc } from '../cli/run-bpfdoc.ts';

const pages = readdirSync('docs').map((name) => `docs/${name}`);
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pages];

describe('our own documents', () => {
  it.each(documents.filter((path) => path.endsWith('.md')))('%s links to files that are there', (document) => {
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(dirname(document), path)))).toEqual([]);
  });

  it('have nothing that bpfdoc lint finds', () => {
    const { status, stdout } = runBpfdoc(['lint', '--preset', 'strict', '--header', 'uapi/linux/bpf.h', ...documents]);
    expect(stdout).toBe('nothing found\n');
    expect(status).toBe(0);
  });
});
