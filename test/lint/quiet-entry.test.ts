import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../generator/lint/context.ts';
import { isQuietEntry } from '../../generator/lint/header/quiet-entry.ts';
import { type PipedPage, pipedPage } from '../../generator/lint/index.ts';
import { fromRst } from '../../generator/rst/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { locateOracle } from '../oracle/index.ts';

const HEADERS = ['bullseye', 'bookworm', 'trixie', 'sid'].flatMap(
  (suite) => locateOracle(`headers/${suite}/bpf.h`) ?? [],
);

const PAGES: readonly PipedPage[] = ['helpers', 'syscall'];

/** A header with one entry of each kind whose descriptions and return values are `lines`. */
function headerOf(lines: readonly string[], prototype = 'long bpf_one(void *first, u32 size)'): string {
  const sections = [' *\tDescription', ...lines, ' *\tReturn', ...lines, ' *'].join('\n');
  return `/* DOC: eBPF Syscall Commands\n *\n * BPF_MAP_CREATE\n${sections}\n */\n
/* Start of BPF helper function descriptions:\n *\n * ${prototype}\n${sections}\n */\n`;
}

function contextOf(text: string) {
  return createContext(fromHeader(text, 'bpf.h', { parts: [] }).model);
}

/** What docutils says of the pages that have the quiet entries of a header, and no others. */
function saidOfQuiet(text: string): { quiet: number; said: string[] } {
  const { entries } = contextOf(text);
  const quiet = entries.filter(isQuietEntry).map(({ entry }) => entry);
  const helpers = quiet.filter((entry) => entry.type === 'helper');
  const commands = quiet.filter((entry) => entry.type === 'command');
  const said = (['0.23', '0.19'] as const).flatMap((docutils) =>
    PAGES.flatMap((page) => {
      const lines = pipedPage({ helpers, commands }, page) ?? [];
      return fromRst(lines, { settings: { docutils, rawEnabled: true } }).messages.map(({ reason }) => reason);
    }),
  );
  return { quiet: quiet.length, said };
}

const isQuiet = (lines: readonly string[], prototype?: string) =>
  contextOf(headerOf(lines, prototype)).entries.every(isQuietEntry);

/** Each is the text of a section, the margin of its lines left out. */
const QUIET: Record<string, string> = {
  'words, marks in them and markup': `Of *size* bytes, **BPF_F_X**, or 2 * 3: x|y, (**-EINVAL**)\nand **bpf_one**\\ () with "\`\`%d\`\`".`,
  'lines that markup begins': '*size* bytes\n**BPF_X** then\n``x``, _first.',
  'markup with escapes in it': '*\\/sys/x* **<< 32 \\|** *x*\\\n*y*, 2\\*3 and a\\_ b.',
  paragraphs: 'One.\nTwo.\n\n\tQuoted.\n\tStill.\n\n  Less.',
  definitions: '**BPF_F_X**\n\tOne.\n\tTwo.\nOther\n  Three.\n\n  More of it.',
  'lists of one bullet': '* One\n  and more.\n* **Two**.\n\n  More of two.\n\n- Other.',
  'lists with room behind their bullets': '*   One\n    and more.\n* Two and\n  three.',
  'a list that goes on a sentence': 'Of:\n* one\n- two.',
  fields: ':Since: 5.8\n:Programs: All but\n  **BPF_X**\n  and others.\n:Licence: Any.',
  'markup over two lines': 'A **struct\nbpf_x** and ``a\nb``.',
  'asterisks that begin nothing': 'All BPF_F_* of **BPF_X_***, char* and x**.',
  'marks of blocks inside of a sentence': 'Of\n2. kind,\n| x | y |\n.. as :z: is.',
  'emphasis that ends late': 'Some *skb*s\nto **one** of *x*.',
  'a definition that is a list': 'One:\n\t- two;\n\t- three.',
  'markup over the lines of an item': '- One **two\n  three** four.\n- **five\n  six**.',
  'errors that begin lines': '-EINVAL if not.\n-EPERM for others.',
  'a literal block': 'Such as::\n\n\tif (*x > 1)\n\n\t\t|_ `a` *b\n\n::\n\n  y_',
};

/** Each may make docutils say something, or is too odd to be told. */
const ODD: Record<string, string> = {
  'an indented line': 'One.\nTwo.\n\tThree.',
  'a line moved back': 'One\n\tTwo.\n\tThree.\nFour.',
  'a definition without the next': 'One\n\tTwo.\nThree.',
  'a list that does not end': '* One.\nTwo.',
  'a list with two bullets': '* One.\n- Two.',
  'an enumerated list': '1. One.\n2. Two.',
  'a line of punctuation': 'Title\n=====',
  'a line of other punctuation': 'One\n!?\nTwo',
  'a field that does not end': ':Since: 1\nmore.',
  'a field whose name is a reference': ':x_: One.',
  'markup from one item to the next': '* One **two\n* three** four.',
  'markup from a term to its definition': 'One **two\n\tthree** four.',
  'markup over a line of punctuation': 'One **two\n=======\nthree** four.',
  'a definition that is a list of two kinds': 'One:\n\t- two;\n\t* three.',
  'code no deeper than its item': '* One::\n\n  two',
  'an escaped colon before another': 'Text\\::\n\n\t**noisy.',
  'a star before each of many words': `Of ${'*a, '.repeat(40)}*b.`,
  'a star in each of many lines': `Of\n${'char *a;\n'.repeat(40)}none.`,
  'an error by itself': '-EINVAL\n-EPERM',
  'markup with a line end of another kind': '**One\u2028two** three.',
  'an option': '-x\tOne.',
  'a comment': '.. One',
  'a directive in a definition': 'One\n\t.. note:: x',
  'a doctest': '>>> One',
  'a line block': '| One',
  'a table': '+---+\n| x |\n+---+',
  'a literal block without code': 'One::\n\nTwo.',
  'a literal block of a term': 'One::\n\tTwo.',
  'emphasis without end': 'One *two three.',
  'strong text without end': 'One **two* three.',
  'a literal without end': 'One ``two three.',
  interpreted: 'One `two` three.',
  'a reference': 'See bpf_ for it.',
  'an anonymous reference': 'See bpf__ for it.',
  'a footnote reference': 'See [1]_.',
  'a substitution': 'See |this| one.',
  'a quoted mark': 'One "*" two.',
  'trailing blanks': 'One. \nTwo.',
  'an empty section': '',
  'a character beyond ASCII': 'One \u2028 two.',
  'a carriage return': 'One\rtwo.',
};

const withMargin = (text: string) => text.split('\n').map((line) => (line === '' ? ' *' : ` *\t\t${line}`));

/** What lines of descriptions are made of. */
const PIECE = fc.constantFrom(
  ...'word|two words|i|1|BPF_F_X|_x|x_|__|x_*|x*|a.|(b)|c:|::|-|--|-EINVAL if|"|\'|(|)|/|>|#|.|,|=|[|]|<|{|+|%|&|;|!'.split(
    '|',
  ),
  ...'*~**~***~`~``~|~\\~\\ ~_~ ~  ~\t~\v~\x85~\u2028~\u00e9~\n *\t\t~\n *\t\t\t~\n *\t\t* ~\n *\t\t=='.split('~'),
  ...'*one*~**two**~``three``~**a\\*b**~*x*\\ **y**~**bpf_x**\\ ()~**|** ~**x_***~[1]~http://a.b/c_d~a@b.c~\\::~ *a,~ **b~char *c;'.split(
    '~',
  ),
);
const WORDS = fc.constantFrom(
  'word',
  '*one*',
  '**two** words',
  '``a`` b',
  'Some text of *size*.',
  'x: **-EINVAL**\\ (3)',
);
const INDENT = fc.constantFrom('', '', '', '\t', '\t', '\t\t', '  ', ' ', '    ');
const BEGIN = fc.constantFrom('', '', '', '', '* ', '- ', '*  ', ':A b: ', '1. ', 'a) ', '.. ', ':x: ', '>>> ', '| ');
const LINE = fc.oneof(
  { weight: 3, arbitrary: fc.constant(' *') },
  { weight: 6, arbitrary: fc.tuple(INDENT, BEGIN, WORDS).map((parts) => ` *\t\t${parts.join('')}`) },
  { weight: 2, arbitrary: fc.tuple(INDENT, WORDS).map((parts) => ` *\t\t${parts.join('')}::`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(INDENT, BEGIN, fc.array(PIECE, { maxLength: 6 }))
      .map(([indent, begin, pieces]) => ` *\t\t${indent}${begin}${pieces.join('')}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ' * \t\tOther margin.',
      ' *             blanks',
      ' *              blanks',
      ' *             blanks::',
      ' *                 blanks',
      ' *     Return',
      ' *\tx',
      ' * x',
      ' *\tReturn',
    ),
  },
);

describe('quiet entries', () => {
  for (const [name, text] of Object.entries(QUIET)) {
    it(`are those with ${name}`, () => {
      expect(isQuiet(withMargin(text))).toBe(true);
      expect(saidOfQuiet(headerOf(withMargin(text))).said).toEqual([]);
    });
  }

  for (const [name, text] of Object.entries(ODD)) {
    it(`are not those with ${name}`, () => {
      const { entries } = contextOf(headerOf(withMargin(text)));
      expect(entries.map(isQuietEntry)).toEqual([false, false]);
    });
  }

  it('are not those whose code stands behind blanks, which the margin may take', () => {
    const lines = ['Such as::', '', '    x = 1;', '', 'to set.'];
    expect(isQuiet(lines.map((line) => (line === '' ? ' *' : ` *${' '.repeat(13)}${line}`)))).toBe(false);
    expect(isQuiet([` *${' '.repeat(13)}Text`, ' *\t\tand more.'])).toBe(true);
  });

  it('are not those with attributes in which a line ends otherwise', () => {
    const text = headerOf([' *\t\tText.']).replaceAll(
      '\tReturn\n *\t\tText.',
      '\tAttributes\n *\t\ta\r *\tReturn\r *\t\t**b',
    );
    expect(contextOf(text).entries.map(isQuietEntry)).toEqual([false, false]);
  });

  it('have a prototype whose markup ends where it should', () => {
    const prototypes = [
      'void bpf_x(void)',
      'long bpf_x(const char *fmt, u32 size, ...)',
      'const struct x **bpf_x(u64 a)',
    ];
    expect(prototypes.map((prototype) => isQuiet(['\x20*\t\tText.'], prototype))).toEqual([true, true, true]);
    expect(isQuiet(['\x20*\t\tText.'], '* * bpf_x(u64 a)')).toBe(false);
  });

  it('make docutils say nothing, whatever they hold', () => {
    let quiet = 0;
    fc.assert(
      fc.property(fc.array(LINE, { minLength: 1, maxLength: 9 }), (lines) => {
        const answer = saidOfQuiet(headerOf(lines));
        quiet += answer.quiet;
        expect(answer.said).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
    // The pieces would be of no use if nearly none made a quiet entry.
    expect(quiet).toBeGreaterThan(150);
  });

  it('are told in one pass, however often something odd comes again', () => {
    fc.assert(
      fc.property(fc.array(LINE, { minLength: 1, maxLength: 4 }), LINE, (lines, last) => {
        const unit = `${lines.join('\n')}\n`;
        const text = `${unit.repeat(Math.floor(8_000 / unit.length))}${last}`;
        const { entries } = contextOf(headerOf([' *\t\tText.', ' *', ...text.split('\n')]));
        expect(entries.map(isQuietEntry).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it.skipIf(HEADERS.length === 0).each(HEADERS)('are nine of ten in %s, and docutils says nothing of them', (path) => {
    const text = readFileSync(path, 'utf8');
    const { quiet, said } = saidOfQuiet(text);
    expect(said).toEqual([]);
    expect(quiet / contextOf(text).entries.length).toBeGreaterThan(0.9);
  });
});
