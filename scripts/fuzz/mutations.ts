import type { Random } from './random.ts';

/** Changes a page's lines at a random place; never called without a line. */
type Mutation = (lines: readonly string[], random: Random) => string[];

/** What goes in front of a line's text to make another construct of it. */
const prefixes = [
  '* ',
  '- ',
  '+ ',
  '1. ',
  '2. ',
  '#. ',
  'a) ',
  '(i) ',
  '| ',
  '|',
  '> ',
  '>>> ',
  '.. ',
  '..',
  '.. _t: ',
  '.. [1] ',
  '.. [#] ',
  '.. [*] ',
  '.. [c] ',
  '.. |s| replace:: ',
  '.. note:: ',
  '.. x:: ',
  '__ ',
  '.. __: ',
  ':f: ',
  ':f:',
  '-a ',
  '-a  ',
  '--long=x  ',
  '/V  ',
  '-- ',
  '::',
  '\\',
  '====',
  '**',
  '`',
  '|text',
  '<http://x.y>',
  '\t',
  '. ',
  "'",
];

/** What goes behind a line's text. */
const suffixes = ['::', ' ::', ':', '_', '__', ' ', '  ', '\\', '.', ' -- x', ' : kind', '**', '`_', '`__', ' |', '\t'];

/** What goes in between a line's characters. */
const markup = [
  '*',
  '**',
  '`',
  '``',
  '_',
  '__',
  '|',
  '\\',
  ':',
  '::',
  '[1]_',
  '[#]_',
  '[#a]_',
  '[*]_',
  '[c]_',
  '|s|',
  '|s|_',
  '`t`',
  '`t`_',
  '`t`__',
  '`t <u>`_',
  '`t <u_>`__',
  '_`t`',
  't_',
  't__',
  ':strong:`t`',
  ':x:`t`',
  '`t`:sub:',
  '*t*',
  '**t**',
  '``t``',
  'http://x.y',
  'a@b.c',
  '<',
  '>',
  '(',
  ')',
  '[',
  ']',
  '"',
  "'",
  '\u2018',
  '\u00bb',
  '\u00e9',
  'e\u0301',
  '\u4e2d',
  '\u00a0',
  '\u200b',
  '\t',
  '  ',
  '-',
  '--',
  '.',
];

/** Lines that are a construct, or half of one, by themselves. */
const wholeLines = [
  '',
  '',
  ' ',
  '::',
  '..',
  '.. ',
  '----',
  '====',
  '=======',
  '~~~~',
  '-',
  '*',
  '|',
  '>>> x',
  '> q',
  'text',
  'Title',
  '+---+---+',
  '| a | b |',
  '+===+===+',
  '==  ==',
  'a   b',
  '--  --',
  '.. [1] f',
  '.. [#a] f',
  '.. [c] c',
  '.. _t: u',
  '.. _t:',
  '.. __: u',
  '.. |s| replace:: r',
  '.. |s| image:: i',
  '.. contents::',
  '.. sectnum::',
  '.. note::',
  '.. figure:: i',
  '.. table:: t',
  '.. list-table::',
  '.. csv-table::',
  '   * - a',
  '     - b',
  '.. code:: c',
  '.. math::',
  '.. parsed-literal::',
  '.. class:: c',
  '.. role:: r',
  '.. default-role:: strong',
  '.. raw:: manpage',
  '.. include:: f',
  '.. target-notes::',
  '.. topic:: t',
  '   :name: n',
  '   :class: c',
  ':Author: a',
  ':Date:',
  '-- who',
];

const indents = ['  ', ' ', '   ', '    ', '        ', '\t'];

/** The changes, each as likely as any other. */
export const mutations: readonly Mutation[] = [
  (lines, random) => replaceAt(lines, random, () => []),
  (lines, random) =>
    lines.filter((line, index) => line !== '' || index !== nearestBlank(lines, random.below(lines.length))),
  (lines, random) => replaceAt(lines, random, (line) => [line, line]),
  (lines, random) => replaceAt(lines, random, (line) => [line, '']),
  (lines, random) => replaceAt(lines, random, (line) => [random.pick(wholeLines), line]),
  (lines, random) => replaceAt(lines, random, (line) => [indentOf(line) + random.pick(wholeLines), line]),
  (lines, random) => replaceAt(lines, random, (line) => [random.pick(indents) + line]),
  (lines, random) => replaceAt(lines, random, (line) => [line.slice(1 + random.below(4))]),
  (lines, random) => replaceAt(lines, random, (line) => [line.trimStart()]),
  (lines, random) => replaceAt(lines, random, (line) => [indentOf(line) + random.pick(prefixes) + line.trimStart()]),
  (lines, random) => replaceAt(lines, random, (line) => [line + random.pick(suffixes)]),
  (lines, random) => replaceAt(lines, random, (line) => [insertAt(line, random, random.pick(markup))]),
  (lines, random) => replaceAt(lines, random, (line) => [insertAt(line, random, random.pick(markup))]),
  (lines, random) => replaceAt(lines, random, (line) => [aroundWord(line, random, random.pick(markup))]),
  (lines, random) => replaceAt(lines, random, (line) => [deleteAt(line, random)]),
  (lines, random) => replaceAt(lines, random, (line) => splitAt(line, random)),
  (lines, random) =>
    replaceAt(lines, random, (line) => [
      line,
      indentOf(line) + '=-~^"*+'.charAt(random.below(7)).repeat(Math.max(1, line.trim().length - random.below(2))),
    ]),
  (lines, random) => replaceAt(lines, random, (line) => [line.replace(/^ {8}/, '\t')]),
  swapTwo,
  joinTwo,
  truncate,
  moveBlock,
  copyBlock,
  (lines, random) => changeBlock(lines, random, (block) => indented(block, random.pick(indents))),
  (lines, random) => changeBlock(lines, random, (block) => block.map((line) => line.replace(/^ {1,2}/, ''))),
  (lines, random) =>
    changeBlock(lines, random, (block) => [
      `.. ${random.pick(['note::', 'x', 'topic:: t', 'class:: c', '_t: u', '[1]', 'compound::'])}`,
      '',
      ...indented(block, '   '),
    ]),
  (lines, random) =>
    changeBlock(lines, random, (block) => [
      random.pick(['* x', '1. x', ':f: x', 'term', '| x', '::']),
      ...indented(block, random.pick(['  ', '   ', '    '])),
    ]),
  (lines, random) => changeBlock(lines, random, boxed),
  (lines, random) => changeBlock(lines, random, (block) => block.map((line) => `> ${line}`)),
];

function replaceAt(lines: readonly string[], random: Random, change: (line: string) => string[]): string[] {
  const index = random.below(lines.length);
  return [...lines.slice(0, index), ...change(lines[index]!), ...lines.slice(index + 1)];
}

function changeBlock(lines: readonly string[], random: Random, change: (block: string[]) => string[]): string[] {
  const [start, end] = someRange(lines, random);
  return [...lines.slice(0, start), ...change(lines.slice(start, end)), ...lines.slice(end)];
}

function someRange(lines: readonly string[], random: Random): [start: number, end: number] {
  const start = random.below(lines.length);
  return [start, Math.min(lines.length, start + 1 + random.below(8))];
}

function indented(block: readonly string[], indent: string): string[] {
  return block.map((line) => (line === '' ? line : indent + line));
}

/** The block as the only cell of a grid table. */
function boxed(block: readonly string[]): string[] {
  const width = Math.max(...block.map((line) => line.length));
  const rule = `+${'-'.repeat(width)}+`;
  return [rule, ...block.map((line) => `|${line.padEnd(width)}|`), rule];
}

function swapTwo(lines: readonly string[], random: Random): string[] {
  const changed = [...lines];
  const index = random.below(lines.length);
  const other = Math.min(lines.length - 1, index + 1);
  [changed[index], changed[other]] = [changed[other]!, changed[index]!];
  return changed;
}

function joinTwo(lines: readonly string[], random: Random): string[] {
  const index = random.below(lines.length);
  const joined = `${lines[index]} ${(lines[index + 1] ?? '').trimStart()}`;
  return [...lines.slice(0, index), joined, ...lines.slice(index + 2)];
}

function truncate(lines: readonly string[], random: Random): string[] {
  return lines.slice(0, 1 + random.below(lines.length));
}

function moveBlock(lines: readonly string[], random: Random): string[] {
  const [start, end] = someRange(lines, random);
  const rest = [...lines.slice(0, start), ...lines.slice(end)];
  rest.splice(random.below(rest.length + 1), 0, ...lines.slice(start, end));
  return rest;
}

function copyBlock(lines: readonly string[], random: Random): string[] {
  const [start, end] = someRange(lines, random);
  const copy = [...lines];
  copy.splice(random.below(copy.length + 1), 0, ...lines.slice(start, end));
  return copy;
}

function nearestBlank(lines: readonly string[], from: number): number {
  return lines.indexOf('', from);
}

function indentOf(line: string): string {
  return /^\s*/.exec(line)![0];
}

function insertAt(line: string, random: Random, text: string): string {
  const at = random.below(line.length + 1);
  return line.slice(0, at) + text + line.slice(at);
}

function deleteAt(line: string, random: Random): string {
  const at = random.below(line.length + 1);
  return line.slice(0, at) + line.slice(at + 1 + random.below(2));
}

function splitAt(line: string, random: Random): string[] {
  const at = random.below(line.length + 1);
  return [line.slice(0, at), random.chance(0.5) ? indentOf(line) + line.slice(at) : line.slice(at)];
}

/** Puts the text on both sides of a word. */
function aroundWord(line: string, random: Random, text: string): string {
  const words = line.split(/(\s+)/);
  const index = random.below(words.length);
  return words.map((word, at) => (at === index && word.trim() !== '' ? text + word + text : word)).join('');
}
