import { mutations } from '../mutations.ts';
import { createRandom, type Random } from '../random.ts';
import { fillConstructs } from './constructs.ts';
import { damageBytes } from './damage-bytes.ts';
import { headerAround, sliceHeader } from './header-text.ts';
import { BREAK_OUTS, HEADER_PIECES, MARKDOWN_PIECES, PAGE_PIECES } from './pieces.ts';
import type { Seeds } from './seeds.ts';
import { headerShapes, longDescription, pageShapes } from './shapes.ts';

export type InputKind = 'header' | 'page' | 'markdown' | 'program' | 'json';

/** A hostile input. */
export interface Input {
  readonly kind: InputKind;
  readonly bytes: Uint8Array;
}

const KINDS: readonly InputKind[] = [
  ...new Array<InputKind>(8).fill('header'),
  ...new Array<InputKind>(7).fill('page'),
  ...new Array<InputKind>(2).fill('markdown'),
  ...new Array<InputKind>(2).fill('program'),
  'json',
];

/** What is looked at under a number: an input, the commands that `choice` chooses for it, and what a second file is made of for those that compare two. */
export interface Examination {
  readonly input: Input;
  readonly other: Uint8Array;
  readonly choice: number;
}

/** Far enough apart that two seeds do not share inputs. */
const SEED_STEP = 1_000_003;

/** Returns what number `index` of a seed is: always the same with the same seeds. */
export function makeExamination(seed: number, index: number, seeds: Seeds): Examination {
  const random = createRandom(seed * SEED_STEP + index);
  const input = makeInput(random, seeds);
  const other = makeInput(createRandom(seed * SEED_STEP + index - 1), seeds).bytes;
  return { input, other, choice: random.below(2 ** 31) };
}

/** Returns an input: a text of one of the seeds' kinds or of none, changed at random places. */
function makeInput(random: Random, seeds: Seeds): Input {
  const kind = random.pick(KINDS);
  if (kind === 'program') return { kind, bytes: makeProgram(random, seeds) };
  const text = mutate(baseText(kind, random, seeds), kind, random);
  const bytes = new TextEncoder().encode(text);
  return { kind, bytes: random.chance(0.3) ? damageBytes(bytes, random) : bytes };
}

function baseText(kind: Exclude<InputKind, 'program'>, random: Random, seeds: Seeds): string {
  if (random.chance(0.04)) return noise(random);
  switch (kind) {
    case 'header':
      return baseHeader(random, seeds);
    case 'page':
      return random.chance(0.15) ? random.pick(pageShapes)(random) : pages(random, seeds);
    case 'markdown':
      return random.chance(0.2) ? random.pick(pageShapes)(random) : random.pick(seeds.markdown);
    case 'json':
      return random.pick(seeds.json);
  }
}

function baseHeader(random: Random, seeds: Seeds): string {
  if (random.chance(0.005)) return random.pick(seeds.wholeHeaders);
  if (random.chance(0.15)) return sliceHeader(random.pick(seeds.wholeHeaders), random);
  if (random.chance(0.1)) return random.pick(seeds.headers) + random.pick(headerShapes)(random);
  if (random.chance(0.05)) return longDescription(random);
  if (random.chance(0.05)) return headerAround(random.pick(pageShapes)(random), random);
  if (random.chance(0.4)) return headerAround(pages(random, seeds), random);
  return random.pick(seeds.headers);
}

/** One page, or pieces of some. */
function pages(random: Random, { pages: all }: Seeds): string {
  if (random.chance(0.3)) return fillConstructs(random);
  if (random.chance(0.5)) return random.pick(all);
  const pieces = Array.from({ length: 1 + random.below(4) }, () => {
    const lines = random.pick(all).split('\n');
    const start = random.below(lines.length);
    return lines.slice(start, start + 1 + random.below(12)).join('\n');
  });
  return pieces.join('\n\n');
}

function mutate(text: string, kind: Exclude<InputKind, 'program'>, random: Random): string {
  let changed = text;
  for (let round = random.below(5); round > 0; round--) changed = insertPiece(changed, kind, random);
  let lines = changed.split('\n');
  for (let round = random.below(4); round > 0 && lines.length > 0; round--) {
    lines = random.pick(mutations)(lines, random);
  }
  changed = lines.join('\n');
  if (random.chance(0.1)) changed = changed.replaceAll('\n', random.pick(['\r\n', '\r', '\n\r', '\u2028', '\v']));
  return random.chance(0.05) ? `\ufeff${changed}` : changed;
}

const PIECES = {
  header: [...HEADER_PIECES, ...PAGE_PIECES],
  page: PAGE_PIECES,
  markdown: [...MARKDOWN_PIECES, ...PAGE_PIECES],
  json: ['{', '}', '[', ']', '"', ',', ':', 'null', '1e999', '-0', '"__proto__":{},', '\\ud800', '"x":1,', 'true'],
};

function insertPiece(text: string, kind: Exclude<InputKind, 'program'>, random: Random): string {
  const piece = random.pick(random.chance(0.5) ? BREAK_OUTS : PIECES[kind]);
  const at = random.below(text.length + 1);
  const cut = random.chance(0.3) ? random.below(40) : 0;
  return text.slice(0, at) + piece + text.slice(at + cut);
}

/** Characters and pieces without any order. */
function noise(random: Random): string {
  const all = [...BREAK_OUTS, ...HEADER_PIECES, ...PAGE_PIECES, ...MARKDOWN_PIECES];
  return Array.from({ length: random.below(120) }, () =>
    random.chance(0.3) ? String.fromCodePoint(random.below(0x300)) : random.pick(all),
  ).join(random.chance(0.5) ? '' : ' ');
}

/** An object file, bare instructions, or hexadecimal digits. */
function makeProgram(random: Random, { programs }: Seeds): Uint8Array {
  if (random.chance(0.5)) return damageBytes(random.pick(programs), random);
  const count = 1 + random.below(random.chance(0.1) ? 2000 : 30);
  const bytes = new Uint8Array(count * 8);
  for (let at = 0; at < bytes.length; at += 8) bytes.set(instruction(random), at);
  if (random.chance(0.8)) bytes.set([0x95, 0, 0, 0, 0, 0, 0, 0], bytes.length - 8);
  if (random.chance(0.3)) return new TextEncoder().encode(Buffer.from(bytes).toString('hex'));
  return random.chance(0.2) ? damageBytes(bytes, random) : bytes;
}

/** Opcodes that go on: moves, arithmetic, loads, stores, jumps, calls. */
const OPCODES = [0xb7, 0xbf, 0x07, 0x0f, 0x18, 0x61, 0x79, 0x62, 0x7a, 0x7b, 0x15, 0x55, 0x05, 0x85, 0x85, 0x85, 0x95];

function instruction(random: Random): number[] {
  const opcode = random.chance(0.9) ? random.pick(OPCODES) : random.below(256);
  const registers = random.chance(0.9) ? random.below(11) | (random.below(11) << 4) : random.below(256);
  const offset = random.chance(0.6) ? [random.below(8), 0] : [random.below(256), random.pick([0, 0xff])];
  const immediate = random.chance(0.7) ? [random.below(220), 0, 0, 0] : [0, 0, 0, 0].map(() => random.below(256));
  return [opcode, registers, ...offset, ...immediate];
}
