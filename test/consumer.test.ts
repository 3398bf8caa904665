import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const CONSUMER = `import { type Document, fromHeader } from 'bpfdoc';
import { createChecker } from 'bpfdoc/check';
import { toMan, toRst } from 'bpfdoc/emit';
import { lintHeader } from 'bpfdoc/lint';
import { fromRst } from 'bpfdoc/rst';
import { toTable } from 'bpfdoc/signature';
import { fromHeader as again } from 'bpfdoc/uapi';
import { rstLint, rstMan, rstParse, rstStringify } from 'bpfdoc/unified';
import { unified } from 'unified';

const document: Document = fromRst('Some *text*.').document;
const text: string = toRst(document).text + toMan(document).text;
const file = await unified().use(rstParse).use(rstLint).use(rstStringify).process('- a\\n- b\\n');
const page: string = unified().use(rstParse, { settings: { tabWidth: 4 } }).use(rstMan, { raw: false }).processSync('').toString();
const functions: unknown[] = [createChecker, lintHeader, toTable];
if (fromHeader !== again || functions.length !== 3 || page === '') throw new Error('no library');
console.log(text.split('\\n')[0]);
console.log(String(file));
`;

const TSCONFIG = {
  compilerOptions: { module: 'nodenext', target: 'es2023', strict: true, types: ['node'], outDir: 'out' },
  files: ['consumer.ts'],
};

describe('a package that uses the built library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-consumer-'));
  const modules = join(folder, 'node_modules');

  beforeAll(() => {
    mkdirSync(join(modules, 'bpfdoc'), { recursive: true });
    execFileSync('node_modules/.bin/tsx', ['scripts/build.ts', join(modules, 'bpfdoc', 'dist')]);
    copyFileSync('package.json', join(modules, 'bpfdoc', 'package.json'));
    for (const name of [...Object.keys(packageJson.dependencies), '@types'])
      symlinkSync(resolve('node_modules', name), join(modules, name));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles against the declarations, those of packages checked too', () => {
    const { stdout, status } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  it('runs', () => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'out', 'consumer.js')], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe('Some *text*.\n- a\n- b\n\n');
  }, 30_000);
});
