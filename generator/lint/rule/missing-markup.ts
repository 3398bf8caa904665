import { type Place, placeAtOffsets, type SourceFile } from '../../source/index.ts';
import type { LintContext } from '../context.ts';
import { defineRule, quoted, type Report } from '../rule.ts';

/** What has to stand before a name, asked behind its first letter: the search is faster when it begins with a letter. */
const FREE = '(?<=(?:(?<![\\w*`\\\\|<>-])|(?<=\\bnon-)).)';

/** Structs, errors, constants and NULL, and what may be a helper's name. */
const NAME = new RegExp(
  `(?:s${FREE}truct [a-z_]\\w+|-${FREE}E[A-Z0-9]{3,}|[A-Z]${FREE}[A-Z0-9]*(?:_[A-Z0-9]+)+|N${FREE}ULL|b${FREE}pf_\\w+)(?![\\w*\`>|(])`,
  'g',
);

/** A function's brackets behind the end of its name: empty, with the number of a manual's section, with one argument or the first of several. */
const BRACKETS = /\((?<=[a-z0-9_]\()(?:\d?\)(?!-)|\w+[,)]|struct \w+\))/g;

/** The name before them; where there are arguments, it has to look like code. */
const CALLED = /(?<![\w*`\\|<>/-])(?:[a-z_][a-z0-9_]*|[a-z0-9]+(?:_[a-z0-9]+)+)$/;

/** Longer names are no names. */
const LONGEST = 60;

/** What is bold and never emphasised. */
const EMPHASISED = /\*(?<![\w*`]\*)(struct \w+|NULL|-E[A-Z][A-Z0-9]+)\*(?![\w*])/g;

/** What goes on behind "struct" in a sentence. */
const SENTENCE =
  /^struct (?:and|are|as|at|be|by|can|contains?|exposes|fields?|for|from|has|have|holds|if|in|is|may|members?|must|of|on|or|pointers?|should|that|to|types?|was|which|will|with)$/;

/** A name stands in the text without the markup that it usually has. */
export const missingMarkup = defineRule({
  id: 'missing-markup',
  level: 'info',
  summary: 'A constant, a function, a struct, an error or NULL is not bold.',
  details:
    'In the descriptions such names are written `**BPF_F_X**`, `**bpf_x**\\ ()`, `**struct x**`, `**-EINVAL**`. Literal blocks, the lines of tables and declarations are left out. The fix adds the stars.',
  bad: '\t\tOn failure NULL is returned.',
  good: '\t\tOn failure **NULL** is returned.',
  isFixable: true,
  check(context, report) {
    for (const { start, end } of sectionRanges(context)) {
      const text = context.file.text.slice(start, end);
      checkNames(text, start, context, report);
      checkCalls(text, start, context, report);
      for (const { 0: whole, 1: name, index } of text.matchAll(EMPHASISED)) {
        const place = placeAtOffsets(context.file, start + index, start + index + whole.length);
        const expected = `**${name!}**`;
        report(place, `Unexpected ${quoted(whole)}, expected ${quoted(expected)}`, {
          actual: whole,
          expected,
          fix: [{ place, text: expected }],
        });
      }
    }
  },
});

function checkNames(text: string, start: number, context: LintContext, report: Report): void {
  NAME.lastIndex = 0;
  for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
    const name = match[0];
    if (name.startsWith('bpf_') ? context.names.isHelper(name) : !SENTENCE.test(name)) {
      checkName(context, start + match.index, name, report);
    }
  }
}

function checkCalls(text: string, start: number, context: LintContext, report: Report): void {
  BRACKETS.lastIndex = 0;
  for (let match = BRACKETS.exec(text); match; match = BRACKETS.exec(text)) {
    const { 0: brackets, index } = match;
    const name = CALLED.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0];
    const isCall = name !== undefined && (/^\(\d?\)/.test(brackets) || name === 'sizeof' || name.includes('_'));
    if (isCall) checkName(context, start + index - name.length, name, report);
  }
}

/** From the first entry of each list to the end of the last. */
function sectionRanges({ model }: LintContext): { start: number; end: number }[] {
  return [model.commands, model.helpers].flatMap((entries) => {
    const first = entries[0]?.place;
    const last = entries[entries.length - 1]?.place;
    return first && last ? [{ start: first.start.offset, end: last.end.offset }] : [];
  });
}

function checkName({ file, isProse }: LintContext, start: number, name: string, report: Report): void {
  const { text } = file;
  const end = start + name.length;
  if (!isProse(start, end)) return;
  const place = placeAtOffsets(file, start, end);
  if (isDeclaration(file, place)) return;
  // A slash next to a star would begin or end a comment.
  const isClosed = /^[\s.,:;!?)\]}'"-]|^$/.test(text.slice(end, end + 1));
  const isFixable = /[\s([{<'":-]/.test(text[start - 1]!);
  report(place, `Unexpected ${quoted(name)} without markup, expected ${quoted(`**${name}**`)}`, {
    actual: name,
    ...(isFixable ? { fix: [{ place, text: `**${name}**${isClosed ? '' : '\\ '}` }] } : {}),
  });
}

/** So many units before and behind a name tell that it stands in a declaration. */
const NEAR = 200;

/** A line of C among the sentences: it declares a function, or ends as a statement does. */
function isDeclaration({ text, lineStarts }: SourceFile, { start, end }: Place): boolean {
  const from = Math.max(lineStarts[start.line - 1]!, start.offset - NEAR);
  const to = Math.min(lineStarts[start.line] ?? text.length, end.offset + NEAR);
  return /\(\\\*|\);\s*$/.test(text.slice(from, to));
}
