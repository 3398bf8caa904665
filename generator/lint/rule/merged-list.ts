import { blankLineBefore } from '../header/page-fix.ts';
import { defineRule } from '../rule.ts';
import { placeIn, type TextLine } from '../text/section-text.ts';

/** A bullet or an enumerator with text behind it. */
const MARKER = /^\s*(?:[-+*\u2022]|\d{1,2}[.)]|\([a-z0-9]\))\s+(?=\S)/;

/** The same in a line of the header, below one with text. A star that nothing but blanks stands before is the comment's own. */
const BELOW_TEXT =
  /^(?<=(?:\S\S|[^\s*]|\S[^\S\r\n]+\*)[^\S\r\n]*[\r\n]{1,2})(?:[ \t]*\*|(?![ \t]*\*))[^\S\r\n]*(?:[-+*\u2022]|\d{1,2}[.)]|\([a-z0-9]\))[^\S\r\n]+\S/gm;

/** A list begins inside a paragraph, so that docutils runs its items together. */
export const mergedList = defineRule({
  id: 'merged-list',
  level: 'warning',
  summary: 'A list begins in the middle of a paragraph, and its items are run together on the page.',
  details:
    'docutils takes a bullet for the start of a list only behind an empty line, and says nothing where there is none. The fix adds it.',
  bad: '\t\tOne of:\n\t\t- the first\n\t\t- the second',
  good: '\t\tOne of:\n\n\t\t- the first\n\t\t- the second',
  isFixable: true,
  check(context, report) {
    for (const { lines } of context.sectionsWith(BELOW_TEXT)) {
      for (const index of mergedItems(lines)) {
        const text = lines[index]!;
        const fix = isListToTheEnd(lines, index)
          ? { fix: [blankLineBefore(context.file, text.line.origin.row, 'comment')] }
          : {};
        const place = placeIn(text, text.line.text.search(/\S/), text.line.text.length);
        report(place, 'Unexpected list item inside a paragraph, expected an empty line before the list', fix);
      }
    }
  },
});

/** The paragraph or item that a line may go on. */
interface Block {
  readonly indent: number;
  /** Where the bullets of the list stand, inside one. */
  readonly list: number | undefined;
  readonly isReported: boolean;
}

function mergedItems(lines: readonly TextLine[]): number[] {
  const found: number[] = [];
  let block: Block | undefined;
  for (let index = 0; index < lines.length; index++) {
    const { line, indent, isBlank, isCode } = lines[index]!;
    if (isBlank || isCode) {
      block = undefined;
      continue;
    }
    const marker = MARKER.exec(line.text);
    if (!marker) {
      const list: number | undefined = block?.list !== undefined && indent > block.list ? block.list : undefined;
      block = { indent, list, isReported: block?.isReported ?? false };
    } else if (block && block.list === undefined && indent === block.indent) {
      if (!block.isReported && isItem(lines, index)) found.push(index);
      block = { ...block, isReported: true };
    } else block = { indent: marker[0].length, list: indent, isReported: false };
  }
  return found;
}

/** One number at the start of a line may be a part of the sentence: an enumerator counts where another follows, a minus sign where no digit does. */
function isItem(lines: readonly TextLine[], index: number): boolean {
  const text = lines[index]!.line.text.trim();
  if (/^[-+*]\s+\d/.test(text)) return false;
  if (!/^[\d(]/.test(text)) return true;
  return lines.some(({ line }, other) => other !== index && /^\s*(?:\d{1,2}[.)]|\([a-z0-9]\))\s/.test(line.text));
}

/** True when nothing but items and what is indented below them follows up to the next empty line. */
function isListToTheEnd(lines: readonly TextLine[], start: number): boolean {
  const { indent } = lines[start]!;
  for (let index = start + 1; index < lines.length && !lines[index]!.isBlank; index++) {
    const line = lines[index]!;
    if (line.indent < indent || (line.indent === indent && !MARKER.test(line.line.text))) return false;
  }
  return true;
}
