/** A word that no output may show as code: it stands only behind what tries to end a comment or a string. */
export const CANARY = 'canary_of_the_fuzzer';

/** What a judge says where it is code all the same. */
export const SHOWN_AS_CODE = 'shows words of a description as code';

/** What tries to leave the place it is printed in: a comment, a troff line, an attribute, a terminal, a workflow command. */
export const BREAK_OUTS: readonly string[] = [
  `*/ ${CANARY}(1); /*`,
  `*\\/ ${CANARY}(1);`,
  `**x**/ ${CANARY}(1); /*`,
  `*x*/ ${CANARY}(1); /*`,
  `*\\ / ${CANARY}(1); /*`,
  `\`\`*\`\`/ ${CANARY}(1); /*`,
  `*\u200b/ ${CANARY}(1);`,
  `*??/\n/ ${CANARY}(1);`,
  `*\\\n/ ${CANARY}(1);`,
  `\\\n${CANARY}(1);`,
  `"; ${CANARY}(1); "`,
  `'; ${CANARY}(1); '`,
  `\`\${${CANARY}(1)}\``,
  `\u2028${CANARY}(1)`,
  '@}', '{@link x', '@deprecated', '</script>', '-->', ']]>', '<!--', '<img src=x onerror=x>', '&lt;', '&#0;',
  '.so /etc/hostname', '.sy id', "'so /etc/hostname", "'sy id", '.de so', '.pi cat', '.\\" x', "\\X'x'", "\\Y'x'", '\\!.sy id',
  '\\n[.x]', '\\*[so]', '\\O0', '\\fB', '\\', '\\\\', '\\c', '\\e', '\\&', '.TE', '.TS', 'T}', 'T{', '.', "'", '..', '.SH X',
  '\x1b[2J', '\x1b]0;t\x07', '\x9b2J', '\x08\x08', '\r', '\x00', '\x0b', '\x0c', '\x1c', '\x85', '\x7f', '\ufeff', '\ufffe', '\uffff',
  '\u202e', '\u2066', '\u200f', '\u061c', '\u2028', '\u2029', '\ud800', '\udc00', '\u{e0001}', '\u{10ffff}',
  '::error::x', '\n::error::x', '%0A::error::x', '%', '$(id)', '`id`', '{{x}}', '{{{x}}}', '{{#each', '__proto__', 'constructor', 'toString',
]; // biome-ignore format: a table

/** Pieces of headers. */
export const HEADER_PIECES: readonly string[] = [
  '/*', '*/', '//', ' * ', ' *\t', '\t\t', '\n', '\n *\n', '\r\n', '\\\n', '"', "'", ' * Start of BPF helper function descriptions:\n',
  ' * DOC: eBPF Syscall Commands\n', ' * \tDescription\n', ' * \tReturn\n', ' * \tAttributes\n', ' * long bpf_a(void)\n', ' * BPF_A\n', '__bpf_fastcall',
  ' * NOTES\n', 'enum bpf_cmd {', 'enum', 'struct', 'union', 'typedef', '{', '}', '(', ')', '[', ']', ';', ',', '=', ':', '*', '...', '##', '#',
  '#define A A B\n', '#define B(x, y...) x ## y A(x, ##y)\n', 'B(', '#if\n', '#ifdef A\n', '#else\n', '#elif 1\n', '#endif\n', '#undef A\n',
  'FN(a, 1, ##ctx)', 'FN(a, 99999999999999999999, ##ctx)', 'int', 'const', 'void', 'u64', '0x1fULL', '1', '<<', '1 << 99', '-', '?', '~0', '1 / 0', '1 % 0',
  '__attribute__((aligned(8)))', '__attribute__', '__attribute', '__packed', '__x(', 'static', 'inline', 'volatile', 'unsigned', '__u8 a[1 << 30];', '__u8 a[-1];', 'struct a { struct a b; };', '__u32 a:33;', 'enum { A = B, B = A };',
  '#define A (A + A)\n', '#define P(x) P(x x)\n', '%', '\\', '|x|', '``', '**', '`', '`x`_', '.. ', '::',
]; // biome-ignore format: a table

/** Pieces of pages, beside those that the mutations of pages put in. */
export const PAGE_PIECES: readonly string[] = [
  '\n.. include:: /etc/hostname\n', '\n.. raw:: manpage\n   :file: /etc/hostname\n', '\n.. csv-table:: t\n   :file: /etc/hostname\n', '\n.. raw:: manpage\n\n   .so x\n',
  '\n.. csv-table:: t\n   :url: http://localhost/\n', '\n.. include:: ../../../etc/hostname\n   :parser: markdown\n', '\n.. image:: http://localhost/x.png\n', '\n.. |s| replace:: |s|\n\n|s|\n',
  '\n.. _a: b_\n.. _b: a_\n\na_\n', '\n.. code:: python\n\n   x\n', '\n.. math:: x\n', '\n.. role:: raw-x(raw)\n   :format: manpage\n\n:raw-x:`.so y`\n', '\n.. contents::\n', '\n.. sectnum::\n',
  '\n.. date:: %c\n', '\n.. unicode:: 0x202e\n', '\n.. |u| unicode:: 0x1b 0x9b 0x202e\n\n|u|\n', '\n.. default-role:: math\n', '\n.. meta::\n   :x: y\n', '\n=====\nTitle\n=====\n', '\nx\n-\n',
  '[#]_', '[*]_', '[1]_', '|x|_', '`a <b_>`__', ':pep:`1`', ':rfc:`99999`', ':sub:`x`', '`x`:y:', 'http://x/\\-y', '\\ ', '_`x`', '-- x', '\n+-+\n|x|\n+-+\n', '\n== ==\nx  y\n== ==\n',
  '\n* x\n', '\n1. x\n', '\n(i) x\n', '\n:f: x\n', '\n-a  x\n', '\n| x\n', '\n>>> x\n', '\n::\n\n  x\n', '\t', '        ',
]; // biome-ignore format: a table

/** Pieces of Markdown. */
export const MARKDOWN_PIECES: readonly string[] = [
  '```c\nlong bpf_first(u32 count);\n```\n', '```c\nbpf_first(1, 2, 3);\n```\n', '`bpf_first()`', '`bpf_nosuch`', '[bpf_first](x)', '![', '](', '[x]: y\n', '<!-- bpfdoc-disable -->', '<!-- bpfdoc-enable -->',
  '<div>', '</div>', '&amp;', '&#x202e;', '\\`', '# ', '> ', '- ', '1. ', '    ', '~~~', '|a|b|\n|-|-|\n', '***', '**', '_', '`', '``', '[', ']', '(', ')', '<', '>', '---\n', '+++\n', '{%', '{{', 'static long (*bpf_first)(__u32) = (void *) 1;',
  'BPF_FUNC_first', 'enum bpf_cmd', 'struct bpf_devmap_val {',
]; // biome-ignore format: a table
