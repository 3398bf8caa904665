import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSourceFile } from '../../../generator/source/index.ts';
import { contentOf, hasText } from '../../../generator/uapi/documentation/comment-line.ts';
import { CommentRows } from '../../../generator/uapi/documentation/comment-rows.ts';

const PIECES = [
  ' *', '\t', ' ', '\n', '\n', '\n *\n', '\n * \t\ttext', '\n *\t\ttext\t', '\n * \t\t', '\n * \tDescription', '\n * long bpf_a(void)', '\n *       \ttext',
  '\r\n', '\r', 'Return', '*', '\u2028', '\u00a0', 'é',
]; // biome-ignore format: a table

const comments = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => `/* x\n${pieces.join('')}`);

describe('CommentRows', () => {
  it('leaves out of its marks only what is text of a section or empty, as it usually is', () => {
    fc.assert(
      fc.property(comments, fc.nat({ max: 8 }), (text, cut) => {
        const rows = new CommentRows(createSourceFile('x.h', text), 1, Math.max(0, text.length - cut));
        const marked = new Map(rows.marks.map((mark) => [rows.indexOf(mark), mark]));
        for (let index = 0; index < rows.count; index++) {
          const line = rows.line(index);
          const mark = marked.get(index);
          if (mark) expect(mark).toEqual(line);
          else expect([line.isExact, line.kind === 'body' || line.text === ' *']).toEqual([true, true]);
        }
        expect([...marked.keys()].every((index) => index >= 0 && index < rows.count)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the text behind a margin as reading the line does', () => {
    fc.assert(
      fc.property(comments, fc.nat({ max: 8 }), (text, cut) => {
        const file = createSourceFile('x.h', text);
        const rows = new CommentRows(file, 1, Math.max(0, text.length - cut));
        for (let index = 0; index < rows.count; index++) {
          const line = rows.line(index);
          expect(rows.content(index)).toEqual(contentOf(line, file));
          expect(rows.hasText(index)).toBe(hasText(line));
        }
      }),
      { numRuns: 3000 },
    );
  });
});
