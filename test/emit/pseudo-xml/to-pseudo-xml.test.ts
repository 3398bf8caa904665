import { describe, expect, it } from 'vitest';
import { toPseudoXml } from '../../../generator/emit/pseudo-xml/index.ts';
import { element, type RstNodes, text } from '../../../generator/tree/index.ts';

describe('toPseudoXml', () => {
  it('writes a tag a line, attributes in order of their names, and text below', () => {
    const paragraph = element('paragraph', { names: ['b', 'a c'], ids: ['i'], classes: [] }, [
      text('one\ntwo\u2028three'),
      element('literal', {}, [text('')]),
    ]);
    expect(toPseudoXml(element('document', { source: 'input' }, [paragraph]))).toBe(
      [
        '<document source="input">',
        '    <paragraph ids="i" names="b a\\ c">',
        '        one',
        '        two',
        '        three',
        '        <literal>',
        '',
      ].join('\n'),
    );
  });

  it("uses docutils' names of elements and attributes", () => {
    const message = element('systemMessage', { level: 3, messageType: 'ERROR', line: 2, source: 'input' });
    const block = element('literalBlock', { xmlSpace: 'preserve', line: 7, source: 'input', rawsource: 'x' });
    expect(toPseudoXml(message)).toBe('<system_message level="3" line="2" source="input" type="ERROR">\n');
    expect(toPseudoXml(block)).toBe('<literal_block xml:space="preserve">\n');
  });

  it('shows what a pending node waits for', () => {
    const pending = element('pending', {
      transform: 'ClassAttribute',
      details: { directive: 'class', class: ["it's"] },
    });
    expect(toPseudoXml(pending)).toBe(
      [
        '<pending>',
        '    .. internal attributes:',
        '         .transform: docutils.transforms.misc.ClassAttribute',
        '         .details:',
        '           class: ["it\'s"]',
        "           directive: 'class'",
        '',
      ].join('\n'),
    );
  });

  it('writes trees of any depth', () => {
    let node: RstNodes = element('paragraph', {});
    for (let depth = 0; depth < 2000; depth++) node = element('blockQuote', {}, [node]);
    expect(toPseudoXml(node).split('\n')).toHaveLength(2002);
  });
});
