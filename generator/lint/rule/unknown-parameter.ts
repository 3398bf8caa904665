import type { CParam } from '../../tree/index.ts';
import type { EntryText } from '../context.ts';
import { defineRule, quoted } from '../rule.ts';
import { editDistance } from '../text/nearest-name.ts';
import { placeIn, type TextLine } from '../text/section-text.ts';
import type { Span } from '../text/span.ts';

/** Words that stand in emphasis without being parameters. */
const USUAL: ReadonlySet<string> = new Set([
  'current',
  'ktime',
  'not',
  'and',
  'or',
  'must',
  'may',
  'any',
  'all',
  'only',
  'both',
  'same',
  'before',
  'after',
]);

/** A word behind a single star: nearly all that emphasis may name, and more. */
const STARRED = /\*(?<!\*\*)[A-Za-z_]\w*/g;

/** A word at the start of a line into which emphasis may go on. */
const GOES_ON = /^[ \t]*(?:\*[ \t]*)?[A-Za-z_]\w*(?:\*|$)/gm;

/** Emphasis names something that is nearly a parameter. */
export const unknownParameter = defineRule({
  id: 'unknown-parameter',
  level: 'warning',
  summary: 'Emphasis names something that is no parameter of the helper, but nearly one.',
  details:
    'It speaks where the name is at most two edits from a parameter, or the one is the beginning of the other, and that parameter is named nowhere else in the entry. Words that are meant so go into `words` of the configuration.',
  bad: '\t\tCopy *len* bytes.  (of `long bpf_x(void *dst, u32 length)`)',
  good: '\t\tCopy *length* bytes.',
  check(context, report) {
    const { helpers, vocabulary } = context;
    const goingOn = new Set(context.sectionsWith(GOES_ON));
    const allowed = new Set([...USUAL, ...vocabulary.words]);
    for (const helper of helpers) {
      const names = namesOf(helper.params);
      if (!mayMisname(helper, names) && !helper.sections.some((section) => goingOn.has(section))) continue;
      const emphasised = emphasisOf(helper);
      const seen = new Set(emphasised.map(({ span }) => span.text));
      for (const { span, line } of emphasised) {
        if (names.includes(span.text) || allowed.has(span.text) || !/^[a-z_]\w*$/i.test(span.text)) continue;
        const expected = names.find((name) => !seen.has(name) && isNear(span.text, name));
        if (expected === undefined) continue;
        const place = placeIn(line, span.start, span.end);
        report(
          place,
          `Unexpected name ${quoted(span.text)}, expected the parameter ${quoted(expected)} of ${quoted(helper.name)}`,
          {
            actual: span.text,
            expected,
            helper: helper.name,
          },
        );
      }
    }
  },
});

/** A call has five registers: of a longer list, which is a mistake of another kind, these are looked at. */
const MOST_PARAMETERS = 32;

function namesOf(params: readonly CParam[]): string[] {
  const names: string[] = [];
  for (let index = 0; index < params.length && index < MOST_PARAMETERS; index++) {
    const { name } = params[index]!;
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** Whether a word behind a star is near to one of `names`, which is told without taking the text apart. */
function mayMisname(helper: EntryText, names: readonly string[]): boolean {
  const words = names.length === 0 ? null : helper.text.match(STARRED);
  const starred = names.map((name) => `*${name}`);
  for (let index = 0; words && index < words.length; index++) {
    const word = words[index]!;
    if (starred.includes(word)) continue;
    for (let at = 0; at < names.length; at++) if (isNear(word.slice(1), names[at]!)) return true;
  }
  return false;
}

function emphasisOf({ sections }: EntryText): { span: Span; line: TextLine }[] {
  return sections.flatMap(({ lines }) =>
    lines.flatMap((line) => line.spans.filter(({ kind }) => kind === 'emphasis').map((span) => ({ span, line }))),
  );
}

function isNear(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  if (shorter > 1 && (left.startsWith(right) || right.startsWith(left))) return true;
  const most = shorter > 4 ? 2 : 1;
  return Math.max(left.length, right.length) - shorter <= most && editDistance(left, right, most + 1) <= most;
}
