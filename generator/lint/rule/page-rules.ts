import type { RuleInfo } from '../rule.ts';

/**
 * docutils' messages about the pages that a header makes. Those that contributors have met are explained one by one; `rst` stands for all others, whose names are made from docutils' words.
 */
export const PAGE_RULES: readonly RuleInfo[] = [
  {
    id: 'rst',
    level: 'error',
    summary: 'docutils says something of the page that the comments make.',
    details:
      'Level and words are those of docutils 0.23, the place is that of the header. A configuration may set `rst` as a whole and each `rst/…` by its name. `--format docutils` prints what `bpf_doc.py | rst2man` would.',
  },
  {
    id: 'rst/unexpected-indentation',
    level: 'error',
    summary: 'A line is indented further than the paragraph before it, and no empty line stands between.',
    details: 'A list or a block that is indented needs an empty line before it; the fix adds it.',
    bad: '\t\tOne of:\n\t\t  **A**\n\t\t  **B**',
    good: '\t\tOne of:\n\n\t\t  **A**\n\t\t  **B**',
    isFixable: true,
  },
  {
    id: 'rst/unexpected-unindent',
    level: 'warning',
    summary: 'An indented block ends without an empty line behind it.',
    details: 'Often it follows `rst/unexpected-indentation` some lines on. The fix adds the empty line.',
    isFixable: true,
  },
  {
    id: 'rst/unclosed-inline-markup',
    level: 'warning',
    summary: 'Bold or emphasised text begins and does not end.',
    details: 'The end needs a character that is no blank before it, and none of a word behind it: `**struct x**\\ s`.',
    bad: '\t\tSee **struct bpf_sock*.',
    good: '\t\tSee **struct bpf_sock**.',
  },
];
