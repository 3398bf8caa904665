import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type FileReport,
  formatCheckstyle,
  formatDocutils,
  formatGcc,
  formatGithub,
  formatJson,
  formatPretty,
  formatSarif,
} from '../../generator/report/index.ts';
import { createSourceFile, type Message, placeAtOffsets } from '../../generator/source/index.ts';

const TEXT = 'one\n * \ttwo \u202ethree\nfour\n';
const file = createSourceFile('a,b.h', TEXT);

const MESSAGES: readonly Message[] = [
  {
    ruleId: 'tab-in-text',
    level: 'warning',
    reason: 'Unexpected `two`, expected "2" & <3>',
    helper: 'bpf_x',
    expected: '2',
    place: placeAtOffsets(file, 8, 11),
    cause: placeAtOffsets(file, 0, 3),
    fix: [{ place: placeAtOffsets(file, 8, 11), text: '2' }],
  },
  {
    ruleId: 'rst/unexpected-indentation',
    level: 'error',
    reason: 'Unexpected indentation.',
    path: '<stdin>',
    line: 12,
    place: placeAtOffsets(file, 8, 18),
  },
  { ruleId: 'uapi/no-helper-list', level: 'info', reason: '100% \x1b[31mred\nand more' },
];
const REPORTS: readonly FileReport[] = [{ path: 'a,b.h', text: TEXT, messages: MESSAGES }];

describe('the formats', () => {
  it('prints lines as compilers do, and names the entry', () => {
    expect(formatGcc(MESSAGES, 'a,b.h')).toBe(
      'a,b.h:2:5: warning: Unexpected `two`, expected "2" & <3> (`bpf_x`) [tab-in-text]\n' +
        'a,b.h:2:5: error: Unexpected indentation. [rst/unexpected-indentation]\n' +
        'a,b.h: note: 100% \\x1b[31mred and more [uapi/no-helper-list]\n',
    );
  });

  it('prints lines that the problem matcher takes apart', () => {
    const { problemMatcher } = JSON.parse(
      readFileSync(new URL('../../.github/bpfdoc-problem-matcher.json', import.meta.url), 'utf8'),
    );
    const [pattern] = problemMatcher[0].pattern;
    const parts = formatGcc(MESSAGES, 'a,b.h')
      .split('\n')
      .map((line) => new RegExp(pattern.regexp).exec(line)?.slice(1));
    expect(parts).toEqual([
      ['a,b.h', '2', '5', 'warning', 'Unexpected `two`, expected "2" & <3> (`bpf_x`)', 'tab-in-text'],
      ['a,b.h', '2', '5', 'error', 'Unexpected indentation.', 'rst/unexpected-indentation'],
      undefined,
      undefined,
    ]);
  });

  it("prints docutils' lines as docutils does, infos left out", () => {
    expect(formatDocutils([MESSAGES[1]!, MESSAGES[2]!])).toBe('<stdin>:12: (ERROR/3) Unexpected indentation.\n');
  });

  it('underlines the range for a person, with controls made visible', () => {
    expect(formatPretty(REPORTS, false)).toBe(
      'a,b.h:2:5: warning: Unexpected `two`, expected "2" & <3> (`bpf_x`) [tab-in-text]\n' +
        ' 2 |  *      two \\u202ethree\n' +
        '   |         ~~~\n' +
        '   = see a,b.h:1:1\n' +
        '   = can be fixed with --fix\n' +
        '\n' +
        'a,b.h:2:5: error: Unexpected indentation. [rst/unexpected-indentation]\n' +
        ' 2 |  *      two \\u202ethree\n' +
        '   |         ~~~~~~~~~~~~~~~\n' +
        '\n' +
        'a,b.h: note: 100% \\x1b[31mred and more [uapi/no-helper-list]\n' +
        '\n' +
        '1 error, 1 warning, 1 note\n',
    );
    expect(formatPretty(REPORTS, true)).toContain('\x1b[1;31merror:\x1b[0m');
  });

  it('puts errors first for GitHub, escapes what would end a command, and ends with the total', () => {
    expect(formatGithub(REPORTS).split('\n')).toEqual([
      '::error file=a%2Cb.h,line=2,endLine=2,col=5,endColumn=15,title=bpfdoc rst/unexpected-indentation::Unexpected indentation.',
      '::warning file=a%2Cb.h,line=2,endLine=2,col=5,endColumn=8,title=bpfdoc tab-in-text::Unexpected `two`, expected "2" & <3> (`bpf_x`)',
      '::notice file=a%2Cb.h,title=bpfdoc uapi/no-helper-list::100%25 \\x1b[31mred and more',
      'bpfdoc: 1 error, 1 warning, 1 note',
      '',
    ]);
  });

  it('escapes XML for Checkstyle', () => {
    const text = formatCheckstyle(REPORTS);
    expect(text).toContain('<file name="a,b.h">');
    expect(text).toContain('message="Unexpected `two`, expected &quot;2&quot; &amp; &lt;3&gt; (`bpf_x`)"');
    expect(text).toContain('<error severity="info" message="100% \\x1b[31mred and more"');
  });

  it('gives programs ranges, entries and fixes as JSON', () => {
    const { messages } = JSON.parse(formatJson(REPORTS));
    expect(messages).toHaveLength(MESSAGES.length);
    expect(messages[0]).toEqual({
      ruleId: 'tab-in-text',
      level: 'warning',
      file: 'a,b.h',
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 8,
      reason: 'Unexpected `two`, expected "2" & <3> (`bpf_x`)',
      helper: 'bpf_x',
      expected: '2',
      cause: { file: 'a,b.h', line: 1, column: 1, endLine: 1, endColumn: 4 },
      fix: [{ line: 2, column: 5, endLine: 2, endColumn: 8, offset: 8, endOffset: 11, text: '2' }],
    });
    expect(formatJson([{ path: '\u202e\x9b', text: '', messages: [MESSAGES[2]!] }])).not.toMatch(/[\u202e\x9b\x1b]/);
  });

  it('writes SARIF with rules, fingerprints, causes and fixes', () => {
    const options = {
      version: '1.2.3',
      rule: (id: string) => (id === 'tab-in-text' ? { id, summary: 'A tab.', details: 'Why.' } : undefined),
      fingerprints: () => ['a:0', 'b:0', 'c:0'],
    };
    const log = JSON.parse(formatSarif(REPORTS, options));
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'rst/unexpected-indentation',
      'tab-in-text',
      'uapi/no-helper-list',
    ]);
    expect(run.results[0]).toMatchObject({
      ruleId: 'tab-in-text',
      ruleIndex: 1,
      level: 'warning',
      partialFingerprints: { 'bpfdoc/v1': 'a:0' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%2Cb.h' },
            region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8 },
          },
        },
      ],
    });
    expect(run.results[2].level).toBe('note');
  });
});
