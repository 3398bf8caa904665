import type { Random } from '../random.ts';
import { BREAK_OUTS } from './pieces.ts';

/** Constructs of reStructuredText; `X` stands where a document has words of its own. */
export const CONSTRUCTS: readonly string[] = [
  'X\n', '**X**\n', '*X*\n', '``X``\n', '`X`\n', ':sub:`X`\n', ':math:`X`\n', ':title:`X`\n', ':X:`x`\n', ':pep:`X`\n', '**x** X ``x``\n', 'X\n====\n', '====\n X\n====\n', 'x X\n-----\n\nx\n',
  '.. image:: X\n   :alt: X\n   :target: X\n', '.. figure:: X\n   :alt: X\n\n   X\n\n   X\n', '.. note:: X\n', '.. admonition:: X\n\n   X\n', '.. topic:: X\n\n   X\n', '.. sidebar:: X\n   :subtitle: X\n\n   X\n', '.. rubric:: X\n',
  '.. epigraph::\n\n   x\n\n   -- X\n', '.. _X: http://X/X\n', '`X <http://X/?X>`_\n', '`x <X>`__\n', 'http://x/X\n', 'X@X.x\n', ':Author: X\n:Date: X\n:Version: X\n:X: X\n', ':Copyright: X\n:Abstract: X\n', '-a X  X\n--X=X  X\n/X  x\n',
  '.. [#X] X\n\n[#X]_\n', '.. [X] X\n\n[X]_\n', '.. |X| replace:: X\n\n|X|\n', '.. |i| image:: X\n\n|i|\n', '.. |u| unicode:: 0x2a 0x2f .. X\n\n|u|\n', '.. |u| unicode:: 0x2e 0x73 0x6f 0x20 0x78\n\n|u|\n', '.. |u| unicode:: 0x5c U+0058\n\n|u|\n',
  '.. |u| unicode:: 0x1b 0x202e 0x2028\n\n|u|\n', 'X\n   X\n', 'X : X\n   X\n', '| X\n|   X\n', '::\n\n   X\n', '>>> X\nX\n', '* X\n', '1. X\n', ':X: X\n', '.. code:: X\n\n   X\n', '.. code:: c\n   :number-lines:\n\n   X\n', '.. parsed-literal::\n\n   X **X**\n',
  '.. container:: X\n\n   X\n', '.. class:: X\n\nX\n', '.. role:: X\n\n:X:`X`\n', '.. role:: r(code)\n   :language: X\n\n:r:`X`\n', '.. meta::\n   :X: X\n', '.. math:: X\n', '.. X:: X\n', '.. X\n', '..\n   X\n', '.. table:: X\n\n   === ===\n   X   X\n   === ===\n   X   X\n   === ===\n',
  '+---------------------------+\n| X                         |\n+===========================+\n| X                         |\n+---------------------------+\n', '.. csv-table:: X\n   :header: "X", X\n\n   "X", X\n', '.. list-table:: X\n\n   * - X\n     - X\n',
  '.. contents:: X\n', '.. header:: X\n', '.. footer:: X\n', '.. raw:: manpage\n\n   X\n', '.. raw:: html\n\n   X\n', '.. include:: X\n', '.. compound::\n\n   X\n', '.. line-block::\n\n   X\n', '_`X`\n\nX_ `X`_\n', '__ X\n\nx__\n', '.. title:: X\n', '.. target-notes:: X\n', '.. date:: X\n', '*X\n', '`X\n',
]; // biome-ignore format: a table

const MOST = 6;

/** Returns some constructs of reStructuredText that are full of what tries to get out of them. */
export function fillConstructs(random: Random): string {
  const count = 1 + random.below(MOST);
  return Array.from({ length: count }, () =>
    random.pick(CONSTRUCTS).replace(/X/g, () => (random.chance(0.8) ? piece(random) : 'x')),
  ).join('\n');
}

/** A break-out alone, or at an end of a word; mostly in one line. */
function piece(random: Random): string {
  const text = random.pick(BREAK_OUTS).replaceAll('\n', () => (random.chance(0.5) ? '\n   ' : ' '));
  return random.pick([text, text, `x${text}`, `${text}x`, `x ${text} x`]);
}
