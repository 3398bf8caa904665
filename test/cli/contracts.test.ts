import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, put, root, runBpfdoc } from './run-bpfdoc.ts';

const FACTS = join(root, 'test/fixture/signature/facts/small');
const SHIPPED = join(root, 'uapi/linux/bpf.h');

describe('bpfdoc contracts', () => {
  it('turns facts into contracts', () => {
    expect(runBpfdoc(['contracts', join(FACTS, 'input.json')])).toEqual({
      status: 0,
      stdout: readFileSync(join(FACTS, 'contracts.json'), 'utf8'),
      stderr: '',
    });
  });

  it('makes what --contracts takes', () => {
    inFolder((folder) => {
      const contracts = put(folder, 'own.json', runBpfdoc(['contracts', join(FACTS, 'input.json')]).stdout);
      const { status, stdout } = runBpfdoc(['emit', 'signatures', SHIPPED, '--contracts', contracts]);
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ kernel: '6.1.5' });
    });
  });

  it.each([
    ['no file', [], 'contracts: Missing file of facts'],
    ['a second file', ['a.json', 'b.json'], 'contracts: Unexpected argument `b.json`'],
    ['a file that is not there', ['none.json'], 'none.json: No such file or directory'],
    ['a file that is not JSON', ['text.json'], /^text\.json: Not a file of facts: /],
    ['facts of something else', ['other.json'], 'other.json: Not a file of facts: Missing `kernel` (and 4 more)'],
  ])('says in a line what is wrong: %s', (_, args, reason) => {
    inFolder((folder) => {
      put(folder, 'text.json', 'facts');
      put(folder, 'other.json', '{}');
      const { status, stdout, stderr } = runBpfdoc(['contracts', ...args], { cwd: folder });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      const line = stderr.replace(/^bpfdoc: |\n$/g, '');
      expect(line).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason));
    });
  });

  it('refuses contracts that are none, by their first fault', () => {
    inFolder((folder) => {
      const contracts = put(
        folder,
        'own.json',
        '{"kernel": "6.1", "origin": "", "prog_types": [], "verifier": {}, "helpers": {}}',
      );
      const { status, stderr } = runBpfdoc(['emit', 'signatures', SHIPPED, '--contracts', contracts], { cwd: folder });
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /^bpfdoc: .*own\.json: Not a file of contracts: verifier: Missing `register_types` \(and \d+ more\)\n$/,
      );
    });
  });
});

describe('bpfdoc build and emit', () => {
  it('say what the table leaves out, and how often header and contracts disagree', () => {
    const { stderr } = runBpfdoc(['emit', 'signatures-c', SHIPPED]);
    expect(stderr).toMatch(
      /contracts of Linux 7\.2\.13: \d+ disagreements with the header, all known \(see 'bpfdoc lint --known'\)\n$/,
    );
  });
});
