import { defineRule, quoted } from '../rule.ts';
import { placeIn, type TextLine } from '../text/section-text.ts';
import type { Span } from '../text/span.ts';

/** A call in bold with its brackets. */
const CALL = /^([A-Za-z_]\w*)(\([^()]*\))$/;

/** Brackets inside of markup, or behind it and a blank. */
const BRACKETS = /\w(?:\([^()\n]*\)\*\*|\*\* {1,2}\(\d?\))/g;

/** The brackets of a function stand inside of its markup, or away from it. */
export const callMarkup = defineRule({
  id: 'call-markup',
  level: 'info',
  summary: 'The brackets of a function are bold too, or a blank parts them from its name.',
  details:
    'The descriptions write `**bpf_x**\\ ()`: the name bold, the brackets not, and between them a backslash with a blank, which docutils takes out. The fix writes it so where nothing stands in the brackets but a number.',
  bad: '\t\tSee **bpf_x()** and **bpf_y** ().',
  good: '\t\tSee **bpf_x**\\ () and **bpf_y**\\ ().',
  isFixable: true,
  check(context, report) {
    for (const { lines } of context.sectionsWith(BRACKETS)) {
      for (const line of lines) {
        if (line.isCode || !line.line.text.includes('(')) continue;
        for (const span of line.spans) {
          const found = span.kind === 'strong' ? callOf(line, span) : undefined;
          if (!found) continue;
          const place = placeIn(line, span.start, found.end);
          report(place, `Unexpected ${quoted(found.actual)}, expected ${quoted(found.expected)}`, {
            actual: found.actual,
            expected: found.expected,
            ...(found.isFixable ? { fix: [{ place, text: found.expected }] } : {}),
          });
        }
      }
    }
  },
});

interface Call {
  readonly actual: string;
  readonly expected: string;
  readonly end: number;
  readonly isFixable: boolean;
}

function callOf({ line }: TextLine, { text, start, end }: Span): Call | undefined {
  if (text.includes('(')) {
    const [, name, brackets] = CALL.exec(text) ?? [];
    if (name === undefined || brackets === undefined || line.text.slice(end - 2, end) !== '**') return undefined;
    const isFixable = /^\(\d?\)$/.test(brackets) && /^(?:[\s.,:;!?)\]}'"/-]|$)/.test(line.text.slice(end, end + 1));
    return { actual: `**${text}**`, expected: `**${name}**\\ ${brackets}`, end, isFixable };
  }
  const behind = /^ {1,2}\(\d?\)/.exec(line.text.slice(end, end + 6))?.[0];
  if (behind === undefined || !/^[a-z_]\w*$/.test(text) || line.text[start] !== '*') return undefined;
  const expected = `**${text}**\\ ${behind.trim()}`;
  return { actual: `**${text}**${behind}`, expected, end: end + behind.length, isFixable: true };
}
