import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMan } from '../../../generator/emit/man/index.ts';
import { fromRst } from '../../../generator/rst/index.ts';
import { element, type RstNodes, text } from '../../../generator/tree/index.ts';
import { emptyHead, pageBody, paragraph } from './page-body.ts';

describe('toMan', () => {
  it('writes the macros and header of an empty document', () => {
    const { text: page, messages } = toMan(element('document', { source: 'x' }));
    expect(page.startsWith('.\\" Man page generated from reStructuredText\n.\\" by the Docutils 0.23 manpage')).toBe(
      true,
    );
    expect(page).toContain('. RS \\\\$1\n. nr rst2man-indent\\\\n[rst2man-indent-level] \\\\n[an-margin]\n');
    expect(page.endsWith('.SH Name\n \\- \n.\\" End of generated man page.\n')).toBe(true);
    expect(messages).toEqual([]);
  });

  it('makes the header of title, subtitle and fields', () => {
    const document = [
      element('title', {}, [text('ls')]),
      element('subtitle', {}, [text('list files')]),
      element('docinfo', {}, [
        element('version', {}, [text('1.0')]),
        element('author', {}, [text('A. B.')]),
        field('Manual section', '1'),
        field('Manual group', 'Tools'),
        field('Home', 'here'),
      ]),
    ];
    expect(pageBody(document)).toBe(
      '.TH "ls" "1" "" "1.0" "Tools"\n.SH Name\nls \\- list files\n.SH Author\nA. B.\n\nHome: here\n',
    );
    expect(pageBody(document, { docutils: '0.19' })).toBe(
      '.TH "LS" 1 "" "1.0" "Tools"\n.SH NAME\nls \\- list files\n.SH AUTHOR\nA. B.\n\nHome: here\n',
    );
  });

  it('takes the space between paragraphs from all but the first that shows', () => {
    const item = element('listItem', {}, [
      element('comment', { xmlSpace: 'preserve' }, [text('c')]),
      paragraph('a'),
      paragraph('b'),
    ]);
    const list = element('bulletList', { bullet: '-' }, [item]);
    expect(pageBody([list])).toBe(`${emptyHead}.INDENT 0.0\n.IP \\(bu 2\n.\\" c\n.\na\n.sp\nb\n.UNINDENT\n`);
  });

  it('numbers enumerated lists in each style', () => {
    const list = (enumtype: 'arabic' | 'upperalpha' | 'lowerroman', start: number) =>
      element('enumeratedList', { enumtype, prefix: '', suffix: '.', start }, [
        element('listItem', {}, [paragraph('a')]),
        element('listItem', {}, [paragraph('b')]),
      ]);
    expect(pageBody([list('arabic', 9)])).toContain('.IP 9. 3\na\n.IP 10. 3\nb\n');
    expect(pageBody([list('upperalpha', 3)])).toContain('.IP C. 3\na\n.IP D. 3\nb\n');
    expect(pageBody([list('lowerroman', 4)])).toContain('.IP iv. 5\na\n.IP v. 5\nb\n');
  });

  it('puts classifiers into the line of their term', () => {
    const item = element('definitionListItem', {}, [
      element('term', {}, [text('a')]),
      element('classifier', {}, [text('int')]),
      element('definition', {}, [paragraph('b')]),
    ]);
    const list = element('definitionList', {}, [item]);
    expect(pageBody([list])).toBe(`${emptyHead}.INDENT 0.0\n.TP\n.B a (int)\nb\n.UNINDENT\n`);
  });

  it('gives a classifier that begins with a link no text before it, so that the macro begins a line', () => {
    const { document } = fromRst('name : http://a.example\n  text\n');
    const page = toMan(document, { macroReferences: true }).text;
    expect(page).toContain('.B name (\\c\n.UR \\%http://\\:a\\:.example\n.UE \\c\n)\n');
  });

  it('makes one line of the options of a group', () => {
    const option = (name: string, argument?: string) =>
      element('option', {}, [
        element('optionString', {}, [text(name)]),
        ...(argument === undefined ? [] : [element('optionArgument', { delimiter: '=' }, [text(argument)])]),
      ]);
    const list = (...options: RstNodes[]) =>
      element('optionList', {}, [
        element('optionListItem', {}, [
          element('optionGroup', {}, options),
          element('description', {}, [paragraph('text')]),
        ]),
      ]);
    expect(pageBody([list(option('-a'), option('--all'))])).toContain('.TP\n.B  \\-a\\fP,\\fB  \\-\\-all\ntext\n');
    expect(pageBody([list(option('-f'), option('--file', 'F'))])).toContain(
      '.TP\n.BI \\-f\\fP,\\fB  \\-\\-file\\fB= F\ntext\n',
    );
  });

  it('writes a table for tbl and says so in the first line', () => {
    const cell = (content: string) => element('entry', {}, [paragraph(content)]);
    const table = element('table', {}, [
      element('tgroup', { cols: 2 }, [
        element('tbody', {}, [
          element('row', {}, [cell('a'), cell('b')]),
          element('row', {}, [cell('c'), element('entry', {})]),
        ]),
      ]),
    ]);
    const { text: page } = toMan(element('document', { source: 'x' }, [table]));
    expect(page.startsWith(`'\\" t\n.\\" Man page`)).toBe(true);
    expect(pageBody([table])).toBe(
      `${emptyHead}.TS\nbox center;\nl|l.\nT{\na\nT}\tT{\nb\nT}\n_\nT{\nc\nT}\tT{\nT}\n.TE\n`,
    );
  });

  it('prints a URI once when it is its own text, and marks where it may break', () => {
    const uri = 'https://example.org/a.html';
    const reference = (name: string) => element('reference', { refuri: uri }, [text(name)]);
    expect(pageBody([paragraph(reference(uri))])).toContain('\\%<https://\\:example\\:.org/\\:a\\:.html>\n');
    expect(pageBody([paragraph(reference('site'))])).toContain('site \\%<https://\\:example\\:.org/\\:a\\:.html>\n');
    expect(pageBody([paragraph('see ', reference('site'), '.')], { macroReferences: true })).toContain(
      'see \\c\n.UR \\%https://\\:example\\:.org/\\:a\\:.html\nsite\n.UE \\c\n\\&.\n',
    );
  });

  it('lets raw troff through only where the document is trusted', () => {
    const raw = element('raw', { format: 'manpage', xmlSpace: 'preserve' }, [text('.br')]);
    expect(pageBody([raw])).toBe(`${emptyHead}.br\n`);
    expect(pageBody([raw], { raw: false })).toBe(emptyHead);
  });

  it('shields titles, fields and captions of a document that is not trusted', () => {
    const document = [
      element('title', {}, [text('.so x')]),
      element('docinfo', {}, [element('contact', {}, [text('a\n.so x')])]),
      element('section', {}, [
        element('title', {}, [text('A \\X"b')]),
        element('figure', {}, [element('caption', {}, [text("a\n.so x\n'sy")])]),
      ]),
    ];
    const page = pageBody(document, { raw: false });
    expect(page.split('\n').filter((line) => /^[.'](?:so|sy)/.test(line))).toEqual([]);
    expect(page).toContain('.SH A \\eX\\(dqb\n');
  });

  it('reports what it cannot show at the line of the nearest node that has one', () => {
    const image = element('image', { uri: 'a.png' });
    const document = element('document', { source: 'x' }, [
      element('paragraph', { line: 7, source: 'x' }, [element('math', {}, [text('a')])]),
      element('figure', { line: 9, source: 'x' }, [image]),
      element('section', { line: 11, source: 'x' }, [element('header', {}, [])]),
    ]);
    expect(toMan(document).messages.map(({ line, level, reason }) => [line, level, reason])).toEqual([
      [7, 'warning', '"math" role not supported'],
      [
        9,
        'warning',
        '"image" not supported by "manpage" writer.\nPlease provide an "alt" attribute with textual replacement.',
      ],
      [11, 'warning', '"header" not supported'],
    ]);
  });

  it('guards every line of text in paragraphs and literal blocks that begins with a dot', () => {
    const line = fc.constantFrom('.so x', "'sy x", 'word', '\\X', '', '.', ' .x');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const content = lines.join('\n');
        const literal = element('literalBlock', { xmlSpace: 'preserve' }, [text(content)]);
        const page = pageBody([paragraph(content), literal]);
        expect(page).not.toMatch(/^(?:\.so|'sy|\.$|\.\n)/m);
        expect(page).not.toContain('\\X');
      }),
    );
  });

  it('writes 100,000 nested block quotes without exhausting the stack', () => {
    let node = paragraph('x');
    for (let depth = 0; depth < 100_000; depth++) node = element('blockQuote', {}, [node]);
    const { text: page } = toMan(element('document', { source: 'x' }, [node]));
    expect(page.match(/^\.UNINDENT$/gm)).toHaveLength(200_000);
  });
});

function field(name: string, value: string): RstNodes {
  return element('field', {}, [element('fieldName', {}, [text(name)]), element('fieldBody', {}, [paragraph(value)])]);
}
