import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { FORMATS, type Format, formatReports } from '../../generator/cli/lint/format-reports.ts';
import { unifiedDiff } from '../../generator/cli/unified-diff.ts';
import { fixAll, lintHeader } from '../../generator/lint/index.ts';
import { printable } from '../../generator/report/index.ts';
import { caseFolders } from '../golden.ts';
import { ALL } from '../lint/lint-set-up.ts';

/** Characters that steer a terminal, hide text or end a command of a build server. */
const EVIL = '\u001b[2J\u009b31m\u0007\u202e\u2066\u200f\u2028\ufeff\u0000\ud800::error::x%0A]]><b>"\'`';

/** Everything but line ends and tabs that must never get through. */
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

const PATH = `evil\n::error::${EVIL}.h`;

const HEADERS = caseFolders('lint/header').map(({ folder }) => {
  const text = readFileSync(join(folder, 'input.h'), 'utf8');
  return text.replaceAll('*flags*', `*flags*${EVIL} **${EVIL}`).replaceAll('bpf_first(', `bpf_first${EVIL}(`);
});

async function formatted(format: Format, text: string): Promise<{ output: string; count: number }> {
  const { messages, model, known } = lintHeader(text, PATH, ALL);
  return {
    output: await formatReports([{ path: PATH, text, messages, model, known }], format, false),
    count: messages.length,
  };
}

describe('hostile headers and names of files', () => {
  it.each([...FORMATS])('put nothing raw into %s', async (format) => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    for (const text of HEADERS) expect((await formatted(format, text)).output).not.toMatch(RAW);
  });

  it('do not break the lines of gcc and GitHub', async () => {
    for (const text of HEADERS) {
      const gcc = await formatted('gcc', text);
      expect(gcc.output.split('\n').length - 1).toBe(gcc.count);
      const github = await formatted('github', text);
      const lines = github.output.trimEnd().split('\n');
      expect(lines.length).toBe(github.count + 1);
      expect(lines.slice(0, -1).filter((line) => !/^::(?:error|warning|notice) file=[^:]*::[^:]/.test(line))).toEqual(
        [],
      );
    }
  });

  it('leave JSON, SARIF and XML whole', async () => {
    for (const text of HEADERS) {
      const json = await formatted('json', text);
      expect(JSON.parse(json.output).messages.length).toBe(json.count);
      const sarif = await formatted('sarif', text);
      expect(JSON.parse(sarif.output).runs[0].results.length).toBe(sarif.count);
      const xml = await formatted('checkstyle', text);
      const withoutTags = xml.output.replace(/<(?:\?xml|\/?[a-z]+)(?: [a-z]+="[^"<>]*")*\s*[/?]?>/g, '');
      expect(withoutTags.trim()).toBe('');
    }
  });

  it('put nothing raw into the difference that --fix --dry-run prints', async () => {
    let differences = 0;
    for (const text of HEADERS) {
      const fixed = await fixAll(text, (next) => lintHeader(next, PATH, ALL).messages);
      if (fixed === text) continue;
      differences++;
      const difference = printable(unifiedDiff(text, fixed, PATH));
      expect(difference).toMatch(/^--- /);
      expect(difference).not.toMatch(RAW);
    }
    expect(differences).toBeGreaterThan(3);
  });
});
