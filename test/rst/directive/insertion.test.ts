import { describe, expect, it } from 'vitest';
import { toPseudoXml } from '../../../generator/emit/pseudo-xml/index.ts';
import { type FileReader, fromRst, parseRst, type Settings } from '../../../generator/rst/index.ts';
import { findAll, nodeText } from '../../../generator/tree/index.ts';

const FILES: Readonly<Record<string, string>> = {
  'guide/part.rst': 'Included *text*.\n\n* item\n\n\tquote *broken\n',
  'guide/again.rst': 'Before.\n\n.. include:: ../page.rst\n',
  'guide/loop.rst': '.. include:: loop.rst\n',
  'guide/code.c': 'int x;\n\treturn;\n',
  'guide/data.csv': 'a,"b\n c"\n',
  'guide/round.rst': '.. include:: turn.rst\n',
  'guide/turn.rst': '.. include:: round.rst\n   :parser: rst\n',
  'guide/names.rst': 'See inner_ and outer_.\n\n.. _inner: http://in\n\nSame\n====\n',
  'guide/ends.c': 'int x;  \n\treturn;\n',
  'guide/marked.txt': 'one\nSTART\ntwo\nEND\nthree\n',
};

const files: FileReader = {
  resolve: (path) => path,
  read(path) {
    const text = FILES[path];
    return text === undefined ? { error: `[Errno 2] No such file or directory: '${path}'` } : { path, text };
  },
  readUrl: (content, encoding) =>
    typeof content === 'string' ? files.read(content, encoding) : { text: new TextDecoder(encoding).decode(content) },
};

function read(text: string, settings: Partial<Settings> = {}) {
  const enabled = { fileInsertionEnabled: true, files, haltLevel: 5, ...settings };
  const { document, state } = parseRst(text, { path: 'guide/page.rst', settings: enabled });
  const messages = state.messages.map(({ path, line, level, reason }) => `${path}:${line}: ${level}: ${reason}`);
  return { document, tree: toPseudoXml(document), messages };
}

/** Returns the tree of `text` without the line of the document. */
function bodyOf(text: string): string {
  return read(text).tree.split('\n').slice(1).join('\n').replace(/^ {4}/gm, '').trimEnd();
}

describe('include', () => {
  it('puts the lines of a file in its place, messages naming that file', () => {
    const { document, messages } = read('.. include:: part.rst\n\nAfter.\n');
    expect(document.children.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'paragraph']);
    expect(messages).toEqual(['guide/part.rst:5: warning: Inline emphasis start-string without end-string.']);
  });

  it('gives what is in the file places in that file', () => {
    const { document } = read('.. include:: part.rst\n');
    const [item] = findAll(document, 'listItem');
    expect(item?.position).toMatchObject({ path: 'guide/part.rst', start: { line: 3, column: 1 } });
  });

  it('takes the text as a literal block, with tabs as blanks', () => {
    expect(bodyOf('.. include:: code.c\n   :literal:\n   :class: c\n   :tab-width: 2\n')).toBe(
      '<literal_block classes="c" source="guide/code.c" xml:space="preserve">\n    int x;\n      return;',
    );
  });

  it('takes the text as code, with numbers', () => {
    expect(bodyOf('.. include:: code.c\n   :code: c\n   :number-lines: 9\n   :tab-width: -1\n')).toBe(
      [
        '<literal_block classes="code c" source="guide/code.c" xml:space="preserve">',
        '    <inline classes="ln">',
        '         9 ',
        '    int x;',
        '    <inline classes="ln">',
        '        10 ',
        '    \treturn;',
      ].join('\n'),
    );
  });

  it('takes the part between lines and texts', () => {
    const part = (options: string) => bodyOf(`.. include:: marked.txt\n${options.replace(/^/gm, '   ')}\n`);
    expect(part(':start-line: 2\n:end-line: -2')).toBe('<paragraph>\n    two');
    expect(part(':start-after: START\n:end-before: END')).toBe('<paragraph>\n    two');
    expect(part(':start-after: NOWHERE')).toContain('Problem with "start-after" option of "include" directive:');
    expect(part(':end-before: NOWHERE')).toContain('Problem with "end-before" option of "include" directive:');
  });

  it('reads the file as a document of its own when it names the parser', () => {
    expect(bodyOf('* .. include:: part.rst\n     :parser: rst\n     :end-line: 1\n')).toBe(
      '<bullet_list bullet="*">\n    <list_item>\n        <paragraph>\n            Included \n            <emphasis>\n                text\n            .',
    );
    expect(bodyOf('.. include:: part.rst\n   :parser: null\n')).toBe('');
    expect(bodyOf('.. include:: part.rst\n   :parser: other\n')).toContain('Parser "other" not found.');
  });

  it('knows the parser under all its names, and what others would need', () => {
    const named = (parser: string, docutils: '0.23' | '0.19' = '0.23') =>
      read(`.. include:: part.rst\n   :parser: ${parser}\n   :end-line: 1\n`, { docutils }).messages.map((message) =>
        message.slice(message.lastIndexOf('\n', message.indexOf('not found')) + 1),
      );
    for (const name of ['reST', 'restructuredtext', 'docutils.parsers.rst']) expect(named(name)).toEqual([]);
    const missing = (name: string, reason: string) => [`Parser "${name}" not found. ${reason}.`];
    const commonMark =
      "Parsing \"CommonMark\" requires one of the packages\n('pycmark', 'myst', 'recommonmark') available at https://pypi.org";
    for (const version of ['0.23', '0.19'] as const) {
      expect(named('Markdown', version)).toEqual(missing('Markdown', commonMark));
      expect(named('myst', version)).toEqual(missing('myst', "No module named 'myst_parser'"));
      expect(named('a.b', version)).toEqual(missing('a.b', "No module named 'a'"));
      expect(named('docutils.parsers.html', version)).toEqual(
        missing('docutils.parsers.html', "No module named 'docutils.parsers.html'"),
      );
    }
    const recommonMark = 'Parsing "recommonmark" Markdown flavour requires the';
    expect(named('recommonmark')).toEqual(
      missing('recommonmark', `${recommonMark}\n  package https://pypi.org/project/recommonmark.`),
    );
    expect(named('recommonmark', '0.19')[0]).toContain(`No module named 'recommonmark'.\n${recommonMark} package`);
  });

  it('reports files that include themselves', () => {
    expect(read('.. include:: loop.rst\n').messages).toEqual([
      'guide/loop.rst:1: warning: circular inclusion in "include" directive:\nguide/loop.rst\n> guide/loop.rst\n> guide/page.rst',
    ]);
    expect(read('.. include:: loop.rst\n   :parser: rst\n').messages).toHaveLength(1);
  });

  it('counts files that are read as documents of their own only from 0.19 among those that are being included', () => {
    const page = '.. include:: turn.rst\n   :parser: rst\n';
    const circular = 'guide/round.rst:1: warning: circular inclusion in "include" directive:\nguide/turn.rst';
    expect(read(page).messages).toEqual([`${circular}\n> guide/turn.rst\n> guide/round.rst`]);
    expect(read(page, { docutils: '0.19' }).messages).toEqual([
      `${circular}\n> guide/round.rst\n> guide/turn.rst\n> guide/page.rst`,
    ]);
  });

  it('keeps the names of such a file apart in 0.19', () => {
    const page =
      'Inner_ outer_ same_\n\n.. _outer: http://out\n\n.. include:: names.rst\n   :parser: rst\n\nSame\n====\n';
    const settings = { fileInsertionEnabled: true, files, haltLevel: 5 };
    const said = (docutils: '0.23' | '0.19') =>
      fromRst(page, { path: 'guide/page.rst', settings: { ...settings, docutils } }).messages.map(
        ({ path, line, reason }) => `${path}:${line}: ${reason}`,
      );
    expect(said('0.23')).toEqual([
      'guide/page.rst:9: Duplicate implicit target name: "same".',
      'guide/page.rst:1: Duplicate target name, cannot be used as a unique reference: "same".',
    ]);
    expect(said('0.19')).toEqual(['guide/names.rst:1: Unknown target name: "inner".']);
  });

  it('shows as code in 0.19 what would be parsed, and chosen lines with their ends', () => {
    const shown = (options: string, docutils: '0.23' | '0.19') => {
      const { document } = read(`.. include:: ends.c\n${options.replace(/^/gm, '   ')}\n`, { docutils });
      return nodeText(document);
    };
    expect(shown(':code:', '0.23')).toBe('int x;  \n        return;');
    expect(shown(':code:', '0.19')).toBe('int x;\n        return;');
    expect(shown(':code:\n:number-lines: 8', '0.23')).toBe('8 int x;  \n9         return;');
    expect(shown(':code:\n:number-lines: 8', '0.19')).toBe(' 8 int x;\n 9         return;');
    expect(shown(':literal:\n:end-line: 1', '0.23')).toBe('int x;  ');
    expect(shown(':literal:\n:end-line: 1', '0.19')).toBe('int x;  \n');
  });

  it('reports files that are not there, and lines that are too long', () => {
    expect(read('.. include:: no.rst\n').messages).toEqual([
      `guide/page.rst:1: error: Problems with "include" directive path:\nInputError: [Errno 2] No such file or directory: 'guide/no.rst'.`,
    ]);
    expect(read('.. include:: part.rst\n', { lineLengthLimit: 15 }).messages).toEqual([
      'guide/page.rst:undefined: error: Line 1 exceeds the line-length-limit.',
    ]);
    expect(read('.. include::\n   part.rst\n', { lineLengthLimit: 12 }).messages).toEqual([
      'guide/page.rst:1: warning: "guide/part.rst": line 1 exceeds the line-length-limit.',
    ]);
  });

  it('is disabled unless the settings say otherwise', () => {
    expect(read('.. include:: part.rst\n', { fileInsertionEnabled: false }).messages).toEqual([
      'guide/page.rst:1: warning: "include" directive disabled.',
    ]);
  });
});

describe('raw and csv-table', () => {
  it('read files', () => {
    expect(bodyOf('.. raw:: html\n   :file: marked.txt\n')).toContain('format="html" source="guide/marked.txt"');
    expect(bodyOf('.. csv-table::\n   :file: data.csv\n')).toContain('<tgroup cols="2">');
  });

  it('report what they cannot read', () => {
    const page = [
      '.. raw:: html\n   :file: no\n',
      '.. csv-table::\n   :file: no\n',
      '.. raw:: html\n   :url: http://a\n',
    ];
    const error = "[Errno 2] No such file or directory: 'guide/no'";
    expect(read(page.join('\n')).messages).toEqual([
      `guide/page.rst:1: error: Problems with "raw" directive path:\nInputError: ${error}.`,
      `guide/page.rst:4: severe: Problems with "csv-table" directive path:\n${error}.`,
      'guide/page.rst:7: error: Problems with "raw" directive URL "http://a":\nURLError: <urlopen error [Errno 101] Network is unreachable>.',
    ]);
  });

  it('read the files that URLs name', () => {
    expect(bodyOf('.. raw:: html\n   :url: file:guide/%6darked.txt#part\n')).toContain(
      'format="html" source="file:guide/%6darked.txt#part"',
    );
    expect(bodyOf('.. csv-table::\n   :url: <URL:file://localhost/guide/data.csv>\n')).toContain(
      "No such file or directory: '/guide/data.csv'>.",
    );
    expect(bodyOf('.. csv-table::\n   :url: file:guide/data.csv\n')).toContain('<tgroup cols="2">');
  });

  it('read what URLs hold themselves', () => {
    const textOf = (url: string) => nodeText(read(`.. raw:: html\n   :url: ${url}\n`).document);
    expect(textOf('data:,a%2Cb#%c3%a4')).toBe('a,b#ä');
    expect(textOf('data:text/plain;base64,%59SxiYw==YSxi')).toBe('a,bc');
    expect(textOf('data:,%e4\n   :encoding: latin1')).toBe('ä');
  });

  it.each([
    ['bogus.csv', "unknown url type: 'bogus.csv'"],
    ['URL:bogus', "unknown url type: 'bogus'"],
    ['foo:bar', '<urlopen error unknown url type: foo>'],
    ['http:a', '<urlopen error no host given>'],
    ['ftp:', '<urlopen error ftp error: no host given>'],
    ['HTTPS://a', '<urlopen error [Errno 101] Network is unreachable>'],
    ['file:///nonexist', "<urlopen error [Errno 2] No such file or directory: '/nonexist'>"],
    ['file://a//b', '<urlopen error file:// scheme is supported only on localhost>'],
    ['file:a%00', 'embedded null byte'],
    ['data:a', 'not enough values to unpack (expected 2, got 1)'],
    ['data:;base64,YSx', 'Incorrect padding'],
    [
      'data:;base64,YSxiY',
      'Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4',
    ],
  ])('report why they cannot have %s', (url, reason) => {
    const problem = `guide/page.rst:1: severe: Problems with "csv-table" directive URL "${url}":\n${reason}.`;
    expect(read(`.. csv-table::\n   :url: ${url}\n`).messages).toEqual([problem]);
  });

  it('open no URL while file insertion is off', () => {
    const page = '.. raw:: html\n   :url: file:guide/data.csv\n\n.. csv-table::\n   :url: file:guide/data.csv\n';
    const unread = { ...files, readUrl: () => expect.fail('a file was read') };
    expect(read(page, { fileInsertionEnabled: false, files: unread }).messages).toEqual([
      'guide/page.rst:1: warning: "raw" directive disabled.',
      'guide/page.rst:4: warning: File and URL access deactivated; ignoring "csv-table" directive.',
    ]);
  });

  it('leave raw text out when raw is disabled', () => {
    expect(read('.. raw:: html\n\n   <b>\n', { rawEnabled: false }).messages).toEqual([
      'guide/page.rst:1: warning: "raw" directive disabled.',
    ]);
  });
});

describe('date', () => {
  it('prints the date of the settings in the format that is given', () => {
    const page = '.. |a| date::\n.. |b| date:: %d %B %Y, %H:%M\n';
    const texts = findAll(read(page, { date: 951_782_400 }).document, 'text').map(({ value }) => value);
    expect(texts).toEqual(['2000-02-29', '29 February 2000, 00:00']);
  });
});
