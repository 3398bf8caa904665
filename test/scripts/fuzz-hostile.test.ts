import { describe, expect, it } from 'vitest';
import { judgeTerminalText, judgeText } from '../../scripts/fuzz/hostile/judge/index.ts';
import { makeExamination } from '../../scripts/fuzz/hostile/make-input.ts';
import { CANARY } from '../../scripts/fuzz/hostile/pieces.ts';
import { readSeeds } from '../../scripts/fuzz/hostile/seeds.ts';
import { runProgram } from '../program.ts';

const PAGE = '.TH "x" "7" "" ""\n.SH NAME\nx \\- y\n';

describe('the fuzzer of hostile inputs', () => {
  it('makes the same input for the same number', () => {
    const seeds = readSeeds();
    const bytesOf = (index: number) => Buffer.from(makeExamination(1, index, seeds).input.bytes).toString('hex');
    for (let index = 0; index < 50; index++) expect(bytesOf(index)).toBe(bytesOf(index));
    expect(bytesOf(1)).not.toBe(bytesOf(2));
  });

  it.each([
    ['c', `/* a */ int b; /* "c */ // d */\nchar *e = "/*";\n`, []],
    ['c', `/* a */ b */ int c;\n`, ['ends a comment that is none']],
    ['c', '/* a\n', ['has a comment without end']],
    ['c', `/* a */ ${CANARY}(1); /* */\n`, ['shows words of a description as code']],
    ['c', `/* a *\\\n/ ${CANARY}(1); */\n`, ['shows words of a description as code', 'ends a comment that is none']],
    ['typescript', `/** ${CANARY} */\nexport const a = '${CANARY}';\n`, []],
    ['typescript', `/** a */ ${CANARY}(1);\n`, ['shows words of a description as code']],
    ['typescript', 'export const = 1;\n', [expect.stringContaining('is no TypeScript')]],
    ['troff', `${PAGE}.sp\n\\&.so x \\fBa\\fP \\e \\(aq\n`, []],
    ['troff', `${PAGE}.so x\n`, ['has the request ".so x"']],
    ['troff', `${PAGE}'sy x\n`, ['has the request "\'sy x"']],
    ['troff', `${PAGE}a \\X'b'\n`, ['has the escape "\\\\X\'b\'"']],
    ['json', '{"a": [1]}', []],
    ['json', '{"a": [1}', [expect.stringContaining('is no JSON')]],
    ['xml', '<?xml version="1.0"?>\n<a>\n<b c="&lt;d"/>\n</a>\n', []],
    ['xml', '<a><b></a></b>', ['ends <a> that is not open']],
    ['xml', '<a b="c & d"/>', ['has a bare &']],
    ['xml', '<a b="c"d"/>', [expect.stringContaining('is no XML')]],
    ['xml', '<a>', ['leaves <a> open']],
    ['xml', '<a b="\ufffe"/>', ['has a character that XML forbids']],
    ['workflow', '::error file=a::b\nbpfdoc: 1 error\n', []],
    ['workflow', '::error file=a::b\n::set-env name=x::y\n', ['has a line that is no command']],
  ] as const)('judges %s: %j', (kind, text, problems) => {
    expect(judgeText(kind, text)).toEqual(problems);
  });

  it.each([
    ['plain\ttext\n', false, []],
    ['\x1b[31mred\x1b[0m\n', true, []],
    ['\x1b[31mred\x1b[0m\n', false, ['prints U+001b raw']],
    ['\x1b[2J\n', true, ['prints U+001b raw']],
    ['a\u202eb\n', false, ['prints U+202e raw']],
    [
      'TypeError: x\n    at f (file:///a.ts:1:2)\n',
      false,
      ['prints a stack trace', 'speaks of a mistake of its own: TypeError'],
    ],
  ])('judges what a terminal gets: %j', (text, isColored, problems) => {
    expect(judgeTerminalText(text, isColored)).toEqual(problems);
  });

  it('finds nothing in what broke a promise once', () => {
    const { status, output } = runProgram(process.execPath, [
      '--import',
      'tsx',
      'scripts/fuzz.ts',
      '--cases',
      'test/fixture/fuzz',
    ]);
    expect({ status, last: output.trimEnd().split('\n').at(-1) }).toEqual({
      status: 0,
      last: expect.stringMatching(/^\d+ inputs in .*: 0 failed$/),
    });
  }, 300_000);

  it('finds nothing in some new inputs', () => {
    const { status, output } = runProgram(process.execPath, [
      '--import',
      'tsx',
      'scripts/fuzz.ts',
      '--count',
      '60',
      '--seed',
      '11',
    ]);
    expect({ status, last: output.trimEnd().split('\n').at(-1) }).toEqual({
      status: 0,
      last: expect.stringMatching(/^60 inputs in .*: 0 failed$/),
    });
  }, 300_000);
});
