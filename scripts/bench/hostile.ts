import type { Report } from './figure.ts';
import { builtLibrary } from './library.ts';
import { table, timed } from './statistics.ts';

interface Hostile {
  input: string;
  /** When the input goes past docutils' limit on the length of a line, the limit that lets it in. */
  lineLengthLimit?: number;
}

const LINE = 9_999;
const LONG = 10_000_000;

const OPENERS = [
  '*',
  '**',
  '`',
  '``',
  '|',
  '_`',
  '[',
  '`_',
  '<',
  'x_ ',
  '*a ',
  '**a ',
  '`a ',
  '``a ',
  '|a ',
  '_`a ',
  '[a',
  ':a:`b ',
  '(*',
  'a@',
  'a-',
  'a.',
  'a:',
  'a:;',
  '-a@',
  "a'b:,",
  'a_b:c-',
  '`<a ',
  'http:',
];

/** Inputs made to be slow or deep, by what they are. Each must be read and written within two seconds. */
const hostileInputs: Record<string, () => Hostile> = {
  '5 MB in lines of 9,999 characters': () => ({ input: `${'lorem ipsum '.repeat(LINE / 12)}\n`.repeat(500) }),
  '5 MB in lines of 9,999 letters': () => ({ input: `${'x'.repeat(LINE)}\n`.repeat(500) }),
  ...openers(),
  '`- ` 4,990 times on one line': () => ({ input: `${'- '.repeat(4990)}x\n` }),
  '`1. ` 3,300 times on one line': () => ({ input: `${'1. '.repeat(3300)}x\n` }),
  'block quotes 3,000 deep': () => ({
    input: Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}x\n\n`).join(''),
  }),
  'definition lists 3,000 deep': () => ({
    input: Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}x\n`).join(''),
  }),
  'a substitution bomb': () => ({ input: bomb() }),
  '5 MB on one line': () => ({ input: `${'lorem ipsum '.repeat(416_666)}\n`, lineLengthLimit: LONG }),
  ...longOpeners(),
  'a list 100,000 deep': () => ({ input: `${'- '.repeat(100_000)}x\n`, lineLengthLimit: LONG }),
  'a list 100,000 long': () => ({ input: '- x\n'.repeat(100_000) }),
  '20,000 sections': () => ({
    input: Array.from({ length: 20_000 }, (_, index) => `Title ${index}\n==========\n\n`).join(''),
  }),
  '50,000 targets': () => ({
    input: Array.from({ length: 50_000 }, (_, index) => `.. _t${index}: t${index + 1}_\n`).join(''),
  }),
  'a grid table of 1,000 columns': () => ({
    input: `+${'-+'.repeat(1000)}\n${`|${' |'.repeat(1000)}\n+${'-+'.repeat(1000)}\n`.repeat(100)}`,
  }),
  'a grid table of 2,000 rows': () => ({ input: `+-----+-----+\n${'| a   | b   |\n+-----+-----+\n'.repeat(2000)}` }),
  '100,000 messages': () => ({ input: '*x\n\n'.repeat(100_000) }),
};

/** Returns a table of the hostile inputs: milliseconds from text to man page. */
export async function hostileTable(): Promise<Report> {
  const { fromRst, toMan } = await builtLibrary();
  const rows = Object.entries(hostileInputs).map(([name, make]) => {
    const { input, lineLengthLimit } = make();
    const settings = lineLengthLimit === undefined ? {} : { lineLengthLimit };
    const time = timed(() => toMan(fromRst(input, { path: '<stdin>', settings }).document));
    return [name, `${(input.length / 1e6).toFixed(2)} MB`, `${time.toFixed(0)} ms`];
  });
  return { lines: table([['hostile input', 'size', 'time'], ...rows]), figures: [] };
}

/** Nothing but openers on each line: 9,999 characters of them, 100 lines. */
function openers(): Record<string, () => Hostile> {
  return Object.fromEntries(
    OPENERS.map((opener) => {
      const line = opener.repeat(Math.floor(LINE / opener.length));
      return [`\`${opener}\` over 100 lines`, () => ({ input: `a ${line.slice(2)}\n`.repeat(100) })];
    }),
  );
}

function longOpeners(): Record<string, () => Hostile> {
  return Object.fromEntries(
    OPENERS.map((opener) => [
      `\`${opener}\` 200,000 times`,
      () => ({ input: `a ${opener.repeat(200_000)}\n`, lineLengthLimit: LONG }),
    ]),
  );
}

/** Each substitution uses the one before ten times. */
function bomb(): string {
  const definitions = Array.from(
    { length: 20 },
    (_, index) => `.. |a${index + 1}| replace:: ${`|a${index}| `.repeat(10)}\n`,
  );
  return `.. |a0| replace:: lol\n${definitions.join('')}\n|a20|\n`;
}
