import { placeAtOffsets } from '../../source/index.ts';
import type { EntryText, LintContext } from '../context.ts';
import { once } from '../once.ts';
import { defineRule, quoted, type Report } from '../rule.ts';

/** Names of parameters that are words too, or stand for a thing in any sentence: "the map", "an skb". */
const ordinary: () => ReadonlySet<string> = once(
  () =>
    new Set(
      (
        'action addr address args array attr base block body branch btf buf buffer bytes callback cgroup class cnt code command cookie copy core count cpu ctx data delta depth dev device dest destination dir dst edge end entries entry event expr ' +
        'family fd file filter first flag flags fmt format frame from from_user func function group handle hash hdr head header hint hook host id ifindex index info init inode input insn item iter key kernel kind label lapic last layer left ' +
        'len length level limit line link list load lock loop lower main map mark mask max memory message meta method min mode mount msg mtu name net netns next node nr number object off offset op opt option options opts order output owner ' +
        'packet page pages parent path payload peer period pid pointer policy pool port prefix process prog program protocol ptr queue range rate rc read record reg regs request res reserve result return reuse right ring root route rule ' +
        'sample scancode scope seed segment sequence set shift sig sign signal signature size skb slice slot sock socket source space src stack start state step str stream string struct sum symbol syntax table tag tail target task time timer to ' +
        'toggle token total trace tree trusted tuple type unit upper user value values vector version view weight width window word work write zero'
      ).split(' '),
    ),
);

/** Helpers have at most five; what a damaged header may hold beyond is not sought. */
const MOST_PARAMS = 16;

/** One letter is no name to look for, and a very long one none that anybody writes. */
const USUAL_NAME = /^\w{2,60}$/;

/** A parameter stands in the text without its emphasis. */
export const plainParameter = defineRule({
  id: 'plain-parameter',
  level: 'info',
  summary: 'A parameter of the helper is named without emphasis.',
  details:
    'The descriptions write parameters in emphasis, `*buf_len*`. A name that may be a word of the sentence (`size`, `map`, `skb`) counts only between single quotes. The fix adds the stars.',
  bad: "\t\tCopy buf_len bytes to 'buf'.",
  good: '\t\tCopy *buf_len* bytes to *buf*.',
  isFixable: true,
  check(context, report) {
    const { helpers } = context;
    for (let index = 0; index < helpers.length; index++) {
      const helper = helpers[index]!;
      const { params } = helper;
      const text = params.length === 0 ? '' : helper.text;
      const hasQuotes = text.includes("'");
      for (let at = 0; at < params.length && at < MOST_PARAMS; at++) {
        const { name } = params[at]!;
        if (name === undefined) continue;
        const isWord = ordinary().has(name);
        const mayStand = isWord ? hasQuotes && text.includes(`'${name}'`) : standsPlain(text, name);
        if (mayStand && USUAL_NAME.test(name)) checkName(name, isWord, helper, context, report);
      }
    }
  },
});

/** Whether `name` stands in `text` without a star before it or a letter: what most places have. */
function standsPlain(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/[\w*]/.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

function checkName(name: string, isWord: boolean, helper: EntryText, context: LintContext, report: Report): void {
  const { file, isProse } = context;
  const text = helper.text;
  const start = helper.entry.place.end.offset - text.length;
  for (const { 0: found, index } of text.matchAll(isWord ? new RegExp(quotedName(name), 'g') : patternOf(name))) {
    if (!isProse(start + index, start + index + found.length)) continue;
    const place = placeAtOffsets(file, start + index, start + index + found.length);
    report(place, `Unexpected ${quoted(found)} without emphasis, expected ${quoted(`*${name}*`)}`, {
      actual: found,
      expected: `*${name}*`,
      helper: helper.name,
      fix: [{ place, text: `*${name}*` }],
    });
  }
}

/** The name between quotes, or where it is no part of something longer; a slash beside the stars would begin or end a comment. */
function patternOf(name: string): RegExp {
  return new RegExp(`${quotedName(name)}|(?<![\\w*\`\\\\|<>.&'"/-])${name}(?![\\w*\`|(\\[/]|['"]|->|-\\w|\\.\\w)`, 'g');
}

function quotedName(name: string): string {
  return `(?<!/)'${name}'(?!/)`;
}
