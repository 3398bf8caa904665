import type { Random } from '../random.ts';

/** A text of one construct over and over: deep, long, or full of what opens something and never closes it. */
type Shape = (random: Random) => string;

const OPENERS: readonly string[] = [
  '*', '**', '`', '``', '|', '_`', '[', '(', '{', '<', '"', "'", 'x_ ', '*a ', '`a ', '``a ', ':a:`b ', '/*', '#if 1\n', '![', '](', '<!--', '&', '\\', '~~', '> ', '- ', '1. ', '# ', '``` ', 'a@', 'http:', '::', '.. ',
]; // biome-ignore format: a table

/** Long enough that quadratic work shows, short enough that thousands of them can be tried. */
const SIZES = [40, 300, 2000, 20_000];

/** Shapes of reStructuredText and Markdown. */
export const pageShapes: readonly Shape[] = [
  (random) => random.pick(OPENERS).repeat(random.pick(SIZES)),
  (random) => `${random.pick(OPENERS).repeat(60)}\n`.repeat(random.pick([10, 100])),
  (random) => `${'lorem ipsum '.repeat(random.pick(SIZES))}\n`,
  (random) => 'x'.repeat(random.pick(SIZES)),
  (random) => stairs(random.pick([20, 100, 400]), () => '- x'),
  (random) => stairs(random.pick([20, 100, 400]), () => 'x'),
  (random) => stairs(random.pick([20, 100, 400]), (depth) => `${depth}. x\n`),
  (random) => stairs(random.pick([20, 100]), () => '.. note::\n'),
  (random) => `${'- '.repeat(random.pick([50, 500, 4000]))}x\n`,
  (random) => `${'> '.repeat(random.pick([50, 500, 4000]))}x\n`,
  (random) => bomb(random.pick([3, 6, 20])),
  (random) => Array.from({ length: random.pick([10, 300]) }, (_, index) => `.. _t${index}: t${index + 1}_\n`).join(''),
  (random) => Array.from({ length: random.pick([10, 300]) }, (_, index) => `T ${index}\n=====\n\n`).join(''),
  (random) => `+-----+-----+\n${'| a   | b   |\n+-----+-----+\n'.repeat(random.pick([10, 200]))}`,
  (random) => `${'+-'.repeat(random.pick([10, 300]))}+\n${'| '.repeat(random.pick([10, 300]))}|\n`,
  (random) => '\n'.repeat(random.pick(SIZES)),
  (random) => `${'='.repeat(random.pick(SIZES))}\nx\n`,
  (random) => `${'[x]: y\n'.repeat(random.pick([10, 1000]))}\n${'[x]'.repeat(random.pick([10, 1000]))}\n`,
];

/** What rules for descriptions look for, or nearly so. */
const WORDS: readonly string[] = [
  '\t', ' ', '\t ', '*', '**a', '``a ', 'a', '_', 'a(', 'the ', 'teh ', 'BPF_', 'BPF_A ', '-E', '-EINVALX ', 'struct a ', 'bpf_y() ', '*flags* ', 'non-', '\n', '\n *', '\n * \t\t', '\n * \t\t- a', '\n * \t\tthe', '\n *        a',
]; // biome-ignore format: a table

/** A header with a description that is full of one thing, as long as a text can get. */
export const longDescription: Shape = (random) => {
  const text = random.pick(WORDS).repeat(random.pick([...SIZES, 100_000])) + random.pick(['', 'x']);
  return `/*\n * Start of BPF helper function descriptions:\n *\n * long bpf_x(u64 flags)\n * \tDescription\n * \t\t${text}\n * \tReturn\n * \t\tx\n */\n`;
};

/** Shapes of C. */
export const headerShapes: readonly Shape[] = [
  (random) => `struct a {\n${nested('struct {', random.pick([30, 300, 3000]), '} x;')}\n};\n`,
  (random) => `#define X ${nested('(', random.pick([30, 300, 3000]), ')')}\n`,
  (random) => `enum { A = ${'- '.repeat(random.pick([30, 300, 3000]))}1 };\n`,
  (random) => `enum { A = ${'1 ? 2 : '.repeat(random.pick([30, 300, 3000]))}1 };\n`,
  (random) => `typedef int ${'*'.repeat(random.pick([30, 300, 3000]))}a;\n`,
  (random) => `int ${nested('(*', random.pick([30, 300]), ')(void)')};\n`,
  (random) => '#if 1\n'.repeat(random.pick([30, 300, 3000])),
  (random) => '/* '.repeat(random.pick(SIZES)),
  (random) => `#define A0 1\n${chain(random.pick([10, 30, 60]))}enum { E = A${random.pick([5, 9])} };\n`,
  (random) => `#define F(x) G(x x)\n#define G(x) F(x x)\nenum { E = F(1) };\n${'F('.repeat(random.pick([10, 300]))}`,
  (random) => `__u8 a${'[2]'.repeat(random.pick([10, 300, 3000]))};\n`,
  (random) => `enum {\n${'A,\n'.repeat(random.pick([10, 300, 3000]))}};\n`,
  (random) => `#define L ${'\\\n'.repeat(random.pick([10, 300, 3000]))}1\n`,
];

function stairs(depth: number, text: (depth: number) => string): string {
  return Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}${text(index)}\n`).join('');
}

function nested(open: string, depth: number, close: string): string {
  return `${open.repeat(depth)}1${close.repeat(depth)}`;
}

/** Each definition uses the one before twice. */
function chain(length: number): string {
  return Array.from({ length }, (_, index) => `#define A${index + 1} (A${index} + A${index})\n`).join('');
}

/** Each substitution uses the one before ten times. */
function bomb(length: number): string {
  const definitions = Array.from(
    { length },
    (_, index) => `.. |a${index + 1}| replace:: ${`|a${index}| `.repeat(10)}\n`,
  );
  return `.. |a0| replace:: lol\n${definitions.join('')}\n|a${length}|\n`;
}
