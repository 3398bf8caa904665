import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type DocutilsVersion,
  docutilsDriver,
  locateOracle,
  pageEntries,
  recordedHeader,
  runBpfDoc,
  runDocutils,
} from './index.ts';

const faulty = 'Title\n=====\n\n.. role:: mine(strong)\n\n:mine:`a` *b\n\n* c\nd\n';

describe('page entries', () => {
  it('stand between the first line in bold and the next section title', () => {
    const page = 'NAME\n====\n\n**a**\n\tDescription\n\t\tx\n\n**b**\n\tReturn\n\t\ty\n\n\nEND\n===\n\n**see**\n';
    expect(pageEntries(page)).toBe('**a**\n\tDescription\n\t\tx\n\n**b**\n\tReturn\n\t\ty\n');
  });

  it('reach to the end of a page without a section after them', () => {
    expect(pageEntries('LIST\n====\n\n**A**\n\tReturn\n\t\t0\n\n')).toBe('**A**\n\tReturn\n\t\t0\n');
  });

  it('are empty where a page has none', () => {
    expect(pageEntries('LIST\n====\n')).toBe('');
  });
});

describe.each<DocutilsVersion>(['0.23', '0.19'])('docutils %s', (version) => {
  const there = locateOracle(`docutils-${version}`) !== undefined;

  it.runIf(there)('answers the same when it stays loaded as in a process of its own', async () => {
    const driver = docutilsDriver(version);
    for (const args of [[], ['--exit-status=2'], ['--halt=2'], ['--nonsense']]) {
      const answer = await driver.ask({ kind: 'rst2man', input: faulty, args });
      expect(answer).toEqual(runDocutils(version, 'rst2man', args, faulty));
    }
    driver.close();
  });

  it.runIf(there)('forgets the roles of the page before', async () => {
    const driver = docutilsDriver(version);
    await driver.ask({ kind: 'rst2man', input: faulty });
    const { stderr } = await driver.ask({ kind: 'rst2man', input: ':mine:`a`\n' });
    expect(stderr).toContain('Unknown interpreted text role "mine".');
    driver.close();
  });

  it.runIf(there)('gives the tree straight after parsing with its messages', async () => {
    const driver = docutilsDriver(version);
    const answer = await driver.ask({ kind: 'parser', input: '* a\nb\n', source: 'page' });
    expect(answer.output).toMatch(/^<document source="page">\n {4}<bullet_list bullet="\*">\n/);
    expect(answer.messages).toEqual([
      {
        level: 2,
        type: 'WARNING',
        line: 2,
        source: 'page',
        text: 'Bullet list ends without a blank line; unexpected unindent.',
      },
    ]);
    driver.close();
  });
});

describe('the record', () => {
  const header = locateOracle('headers/trixie/bpf.h');
  const script = locateOracle('bpf_doc/6.12');

  it.runIf(header)('holds the header of trixie', () => {
    expect(recordedHeader(readFileSync(header!))?.series).toBe('6.12');
  });

  it.runIf(header && script)('was made without a version or date in the frame', () => {
    const { status, stdout } = runBpfDoc('6.12', header!);
    expect(status).toBe(0);
    expect(stdout).toContain('\n:Version: Linux\n\n');
  });
});
