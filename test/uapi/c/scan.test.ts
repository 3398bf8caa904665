import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSourceFile } from '../../../generator/source/index.ts';
import { scan } from '../../../generator/uapi/c/scan.ts';
import type { Directive } from '../../../generator/uapi/c/token.ts';
import { TokenReading } from '../../../generator/uapi/c/tokenize.ts';

const PIECES = [
  '\n#define A(b, c...) b ## c', '\n # if 1', '#', '\n#', '\n/* c */ # undef A', '/*', '*/', '//', '/', '"', "'", '\\"', '\\\n', '\\ \t\r\n', '\\', '\n', '\r', '\r\n',
  ' ', '\t', '\v', 'a', '1', '.5e', 'é', '$', '##', '...', '"s /* t"', "'#'", '/* a\n * b */', '// c \\\n', '\n#define S "x // y" /* z */ 1',
]; // biome-ignore format: a table

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('scan', () => {
  it('finds the comments and directives that a reading of all tokens comes to', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const file = createSourceFile('x.h', text);
        const scanned = scan(file);
        const known = itemsOf(new TokenReading(file, scanned));
        expect(known, text).toEqual(itemsOf(new TokenReading(file)));
      }),
      { numRuns: 5000 },
    );
  });
});

/** Everything that a reading gives, directives with their tokens. */
function itemsOf(reading: TokenReading): unknown[] {
  while (reading.fill());
  return reading.items.map((item) => (item.kind === 'directive' ? plain(item) : item));
}

function plain({ name, tokens, start, end }: Directive) {
  return { name, tokens, start, end };
}
