import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { toMan } from '../../generator/emit/man/index.ts';
import { fromRst } from '../../generator/rst/index.ts';
import { findAll } from '../../generator/tree/index.ts';
import { rstLint, rstMan, rstParse, rstStringify } from '../../generator/unified/index.ts';

const PAGE = `bpf-helpers
===========

Returns 0, see \`elsewhere\`_ and **this.

.. note:: A |name|.
`;

describe('rstParse', () => {
  it('gives the tree as the parser made it, with positions', () => {
    const tree = unified().use(rstParse).parse(PAGE);
    expect(tree.children.map(({ type }) => type)).toEqual(['section']);
    const [reference] = findAll(tree, 'substitutionReference');
    expect(reference!.position).toEqual({
      start: { line: 6, column: 13, offset: 78 },
      end: { line: 6, column: 19, offset: 84 },
    });
  });

  it('puts the messages on the file, each with rule, source, level and range', () => {
    const file = unified().use(rstParse).use(rstStringify).processSync(PAGE);
    expect(
      docutilsOf(file.messages).map(({ reason, ruleId, source, fatal, place }) => ({
        reason,
        ruleId,
        source,
        fatal,
        place,
      })),
    ).toEqual([
      {
        reason: 'Inline strong start-string without end-string.',
        ruleId: 'rst/unclosed-inline-markup',
        source: 'docutils',
        fatal: false,
        place: { start: { line: 4, column: 33, offset: 57 }, end: { line: 4, column: 35, offset: 59 } },
      },
    ]);
  });

  it('takes settings of docutils, and nothing halts', () => {
    const text = 'a\tb\n\n.. raw:: html\n\n   x\n';
    const file = unified()
      .use(rstParse, { settings: { tabWidth: 4, rawEnabled: false, haltLevel: 1 } })
      .use(rstStringify)
      .processSync(text);
    expect(String(file)).toContain('a   b');
    expect(docutilsOf(file.messages).map(({ reason, fatal }) => [reason, fatal])).toEqual([
      ['"raw" directive disabled.', false],
    ]);
  });
});

describe('rstLint', () => {
  it('adds what the transforms find, without changing the tree', () => {
    const processor = unified().use(rstParse).use(rstLint).use(rstStringify);
    const file = processor.processSync(PAGE);
    expect(docutilsOf(file.messages).map(({ reason, fatal }) => [reason, fatal])).toEqual([
      ['Inline strong start-string without end-string.', false],
      ['Undefined substitution referenced: "name".', true],
      ['Unknown target name: "elsewhere".', true],
    ]);
    expect(String(file)).toBe(unified().use(rstParse).use(rstStringify).processSync(PAGE).toString());
  });

  it('says information without a level', () => {
    const file = unified().use(rstParse).use(rstLint).use(rstStringify).processSync('.. _unused:\n\nText.\n');
    expect(docutilsOf(file.messages).map(({ reason, fatal }) => [reason, fatal])).toEqual([
      ['Hyperlink target "unused" is not referenced.', undefined],
    ]);
  });
});

describe('rstStringify', () => {
  it('writes one form', () => {
    const file = unified().use(rstParse).use(rstStringify).processSync('Title\n-----\n*  a\n\n*  b *c*\n');
    expect(String(file)).toBe('Title\n=====\n\n* a\n* b *c*\n');
  });

  it('says what cannot be written', () => {
    const processor = unified().use(rstParse).use(rstStringify);
    const tree = processor.parse('a\n');
    findAll(tree, 'text')[0]!.value = 'a\n\nb';
    const file = { value: '', messages: [] as { ruleId?: string | undefined; source?: string | undefined }[] };
    const processed = unified()
      .use(rstParse)
      .use(() => () => tree)
      .use(rstStringify)
      .processSync('a\n');
    file.messages.push(...processed.messages);
    expect(file.messages.map(({ ruleId, source }) => [ruleId, source])).toEqual([['to-rst/blank-line', 'bpfdoc']]);
  });
});

describe('rstMan', () => {
  it('makes the page that rst2man makes', () => {
    const file = unified().use(rstParse).use(rstMan).processSync(PAGE);
    expect(String(file)).toBe(toMan(fromRst(PAGE).document).text);
  });

  it('can be asked twice for one tree', () => {
    const processor = unified().use(rstParse).use(rstMan);
    const file = processor.processSync(PAGE);
    const tree = processor.parse(file);
    expect(processor.stringify(tree, file)).toBe(processor.stringify(tree, file));
  });

  it('makes the page of a tree that came from elsewhere, too', () => {
    const page = unified()
      .use(rstParse)
      .use(() => (tree) => structuredClone(tree))
      .use(rstMan)
      .processSync('Title\n=====\n\nSome *text*.\n');
    expect(String(page)).toBe(toMan(fromRst('Title\n=====\n\nSome *text*.\n').document).text);
  });
});

/** The messages of the reading; those of the writing tell what becomes of system messages. */
function docutilsOf<M extends { source?: string | undefined }>(messages: readonly M[]): M[] {
  return messages.filter(({ source }) => source === 'docutils');
}
