import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toMan } from '../../../generator/emit/man/index.ts';
import { fromRst } from '../../../generator/rst/index.ts';
import { type Document, type RstNodes, walk } from '../../../generator/tree/index.ts';

const corpus = new URL('../../corpus/rst/', import.meta.url);
const pages = readdirSync(corpus).filter((name) => name.endsWith('.rst'));

/** What a document could try to tell troff. */
const ATTEMPTS = ['.so x', '\n.so x', "\n'sy x", '\\X"a"', '"', '\\', '\n.de X\n.sy x'];

/** Requests that the writer itself makes. */
const OWN_REQUEST =
  /^\.(?:\\"|$|(?:TH|SH|SS|IP|B|BI|UR|UE|MT|ME) ?|(?:sp|TP|TQ|UNINDENT|EX|EE|nf|fi|TS|TE|PP)$|INDENT \d+\.\d$|ft [CP]$|ce(?: 0)?$|in [+-]2$)/;
const FOREIGN_ESCAPE = /\\(?:[XYn*]|\((?!aq|ga|dq|dg|bu|em))/;

/** Puts `attempt` into the middle of every text and attribute that is printed. */
function temper(document: Document, attempt: string): void {
  walk(document, {
    enter(node: RstNodes) {
      if (node.type === 'text') node.value = node.value.slice(0, 2) + attempt + node.value.slice(2);
      else if (node.type === 'image') Object.assign(node, { uri: node.uri + attempt, alt: attempt });
      else if (node.type === 'reference' && node.refuri !== undefined) node.refuri += attempt;
      return undefined;
    },
  });
}

describe('toMan without raw', () => {
  it.each(pages)('lets no text of %s become a request or an escape', (name) => {
    const text = readFileSync(new URL(name, corpus), 'utf8');
    for (const attempt of ATTEMPTS) {
      for (const docutils of ['0.23', '0.19'] as const) {
        const { document } = fromRst(text, { settings: { haltLevel: 5, docutils } });
        temper(document, attempt);
        const page = toMan(document, { docutils, raw: false }).text;
        const lines = page.slice(page.indexOf('.TH ')).split('\n');
        const spoken = lines.filter((line) => !line.startsWith('.\\"'));
        expect(spoken.filter((line) => /^[.']/.test(line) && !OWN_REQUEST.test(line))).toEqual([]);
        expect(spoken.filter((line) => FOREIGN_ESCAPE.test(line))).toEqual([]);
      }
    }
  });
});
