import { describe, expect, it } from 'vitest';
import { toPseudoXml } from '../../../generator/emit/pseudo-xml/index.ts';
import { parseRst } from '../../../generator/rst/index.ts';

function read(text: string): { tree: string[]; messages: string[] } {
  const { document, state } = parseRst(text, { path: 'x', settings: { docutils: '0.19', haltLevel: 5 } });
  const messages = state.messages.map(({ line, reason }) => `${line}: ${reason.split('.')[0]}`);
  const tree = toPseudoXml(document).trimEnd().split('\n').slice(1);
  return { tree: tree.map((line) => line.slice(4)), messages };
}

describe('sections in docutils 0.19', () => {
  it('read a title again that ends some, with all that is said of it', () => {
    const { tree, messages } = read('A\n...\n\nB\n---\n\n...\n...\n');
    const said = '7: Possible incomplete section title';
    expect(messages).toEqual([said, said]);
    const message = (indent: string) =>
      [
        '<system_message level="1" line="7" source="x" type="INFO">',
        '    <paragraph>',
        '        Possible incomplete section title.',
        "        Treating the overline as ordinary text because it's so short.",
      ].map((line) => indent + line);
    expect(tree).toEqual([
      '<section ids="a" names="a">',
      '    <title>',
      '        A',
      '    <section ids="b" names="b">',
      '        <title>',
      '            B',
      ...message('        '),
      ...message(''),
      '<section ids="section-1" names="...">',
      '    <title>',
      '        ...',
    ]);
  });

  it('repeat that an underline is too short', () => {
    expect(read('A\n=====\n\nB\n-----\n\nLonger\n-----\n').messages).toEqual([
      '8: Title underline too short',
      '8: Title underline too short',
    ]);
  });

  it('read the line above the gap again as text where a section ends below a short overline', () => {
    const { tree } = read('Top\n===\n\n...\nLow\n...\n\n- last\n\nNext\n====\n');
    expect(tree).toEqual([
      '<section ids="top" names="top">',
      '    <title>',
      '        Top',
      '    <section ids="low" names="low">',
      '        <title>',
      '            Low',
      '        <bullet_list bullet="-">',
      '            <list_item>',
      '                <paragraph>',
      '                    last',
      '    <paragraph>',
      '        - last',
      '<section ids="next" names="next">',
      '    <title>',
      '        Next',
    ]);
  });
});
