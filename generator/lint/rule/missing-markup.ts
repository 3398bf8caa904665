import { defineRule, quoted } from '../rule.ts';
import { placeIn, type TextLine } from '../text/section-text.ts';
import type { Span } from '../text/span.ts';

/** What is usually bold: structs, constants, functions with their brackets, errors, NULL. */
const NAME =
  /(?<![\w*`\\|<-])(?:struct [a-z_]\w+|-E[A-Z][A-Z0-9]+|(?:BPF|XDP|TC|SK|SO|IP|TCP|IPPROTO)_[A-Z0-9][A-Z0-9_]*[A-Z0-9]|NULL|[a-z_][a-z0-9_]*_[a-z0-9_]+(?=\(\)))(?![\w*`>|])/g;

/** A name stands in the text without the markup that it usually has. */
export const missingMarkup = defineRule({
  id: 'missing-markup',
  level: 'info',
  summary: 'A constant, a function, a struct, an error or NULL is not bold.',
  details:
    'In the descriptions such names are written `**BPF_F_X**`, `**bpf_x**\\ ()`, `**struct x**`, `**-EINVAL**`. Literal blocks and the lines of tables are left out. The fix adds the stars.',
  bad: '\t\tOn failure NULL is returned.',
  good: '\t\tOn failure **NULL** is returned.',
  isFixable: true,
  check({ entries }, report) {
    for (const { sections } of entries) {
      for (const { lines } of sections) {
        for (const line of lines) {
          if (line.isCode || line.isBlank) continue;
          for (const span of line.spans) if (span.kind === 'plain') checkSpan(line, span, report);
        }
      }
    }
  },
});

function checkSpan(line: TextLine, span: Span, report: Parameters<(typeof missingMarkup)['check']>[1]): void {
  for (const match of span.text.matchAll(NAME)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const { text } = line.line;
    const place = placeIn(line, start, end);
    const bold = `**${match[0]}**${/^[\s.,:;!?)\]}'"/-]|^$/.test(text.slice(end)) ? '' : '\\ '}`;
    const isFixable = start === 0 || /[\s([{<'"/:-]/.test(text[start - 1]!);
    report(place, `Unexpected ${quoted(match[0])} without markup, expected ${quoted(`**${match[0]}**`)}`, {
      actual: match[0],
      ...(isFixable ? { fix: [{ place, text: bold }] } : {}),
    });
  }
}
