import * as fc from 'fast-check';
import { type Document, element, type RstNodes, text } from '../../../generator/tree/index.ts';

/** Characters that mean something in RST, and some that do not. */
const PIECES = [...'ab1*_`|\\:.-[]<>@"\'()#+=/!~,', 'é', '::', '..', '__', 'http', 'a@b', 'x_', '中'];

const word = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const plainWord = fc.stringMatching(/^[a-z]{1,8}$/);

const span = fc
  .tuple(fc.constantFrom('emphasis', 'strong', 'literal', 'titleReference', 'superscript', 'acronym' as const), line)
  .map(([type, value]) => element(type as 'emphasis', {}, [text(value)]));
const classified = fc
  .tuple(plainWord, line)
  .map(([name, value]) => element('inline', { classes: [name] }, [text(value)]));
const reference = plainWord.map((name) => element('reference', { name, refname: name }, [text(name)]));
const inline: fc.Arbitrary<RstNodes> = fc.oneof(span, classified, reference);

/** Text and markup in turn, with blanks where they meet or not. */
const inlineContent = fc
  .tuple(lines, fc.array(fc.tuple(inline, lines, fc.boolean(), fc.boolean()), { maxLength: 3 }))
  .map(([first, others]) => [
    text(first),
    ...others.flatMap(([node, value, isApart]) => [node, text(isApart ? ` ${value}` : value)]),
  ]);

const paragraph: fc.Arbitrary<RstNodes> = inlineContent.map((children) => element('paragraph', {}, children));
const literalBlock: fc.Arbitrary<RstNodes> = lines.map((value) =>
  element('literalBlock', { xmlSpace: 'preserve' }, [text(value)]),
);
const comment: fc.Arbitrary<RstNodes> = lines.map((value) =>
  element('comment', { xmlSpace: 'preserve' }, [text(value)]),
);

const leaf = fc.oneof(paragraph, literalBlock, comment);

const blocks = fc.letrec<{ block: RstNodes; list: RstNodes[] }>((tie) => ({
  list: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    leaf,
    fc
      .tuple(fc.constantFrom('-', '*', '+'), fc.array(tie('list'), { minLength: 1, maxLength: 3 }))
      .map(([bullet, items]) =>
        element(
          'bulletList',
          { bullet },
          items.map((children) => element('listItem', {}, children)),
        ),
      ),
    fc.array(tie('list'), { minLength: 1, maxLength: 3 }).map((items) =>
      element(
        'enumeratedList',
        { enumtype: 'arabic', prefix: '', suffix: '.' },
        items.map((children) => element('listItem', {}, children)),
      ),
    ),
    fc
      .tuple(line, tie('list'))
      .map(([term, children]) =>
        element('definitionList', {}, [
          element('definitionListItem', {}, [element('term', {}, [text(term)]), element('definition', {}, children)]),
        ]),
      ),
    fc
      .tuple(line, tie('list'))
      .map(([name, children]) =>
        element('fieldList', {}, [
          element('field', {}, [element('fieldName', {}, [text(name)]), element('fieldBody', {}, children)]),
        ]),
      ),
    tie('list').map((children) => element('blockQuote', {}, children)),
    tie('list').map((children) => element('note', {}, children)),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((all) =>
      element(
        'lineBlock',
        {},
        all.map((value) => element('line', {}, [text(value)])),
      ),
    ),
  ),
}));

/** Documents of sections, lists, quotes, literal blocks and inline markup, in any order: also in some that no text says. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .tuple(blocks.list, fc.array(fc.tuple(line, blocks.list), { maxLength: 2 }))
  .map(([first, sections]) =>
    element('document', { source: '' }, [
      ...first,
      ...sections.map(([title, children]) =>
        element('section', {}, [element('title', {}, [text(title)]), ...children]),
      ),
    ]),
  );
