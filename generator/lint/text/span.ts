/** How a piece of text is marked up. */
export type SpanKind = 'plain' | 'strong' | 'emphasis' | 'literal';

/** A piece of a line of one kind; `text` is without the markup, `start` and `end` are with it. */
export interface Span {
  readonly kind: SpanKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Opening marks, the longest first. */
const MARK = /\\.|\*\*|\*|``/g;

const KINDS: Readonly<Record<string, SpanKind>> = { '**': 'strong', '*': 'emphasis', '``': 'literal' };

/**
 * Returns the pieces of a line by their markup, and the mark that is still open at its end. `open` is the mark that the line before left open.
 *
 *     Look up *key* in **struct bpf_map**\ s.
 *     ^plain  ^emphasis ^strong
 */
export function scanSpans(text: string, open: string): { spans: Span[]; open: string } {
  if (open === '' && !text.includes('*') && !text.includes('``')) return { spans: plainSpans(text), open };
  const spans: Span[] = [];
  let at = 0;
  let mark = open;
  if (mark !== '') {
    const end = closing(text, mark, 0);
    if (end === -1) return { spans: [{ kind: KINDS[mark]!, text, start: 0, end: text.length }], open: mark };
    spans.push({ kind: KINDS[mark]!, text: text.slice(0, end), start: 0, end: end + mark.length });
    at = end + mark.length;
    mark = '';
  }
  let plain = at;
  MARK.lastIndex = at;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const found = match[0];
    if (found[0] === '\\' || !canOpen(text, match.index, found.length)) continue;
    const start = match.index;
    const end = closing(text, found, start + found.length + 1);
    if (end === -1 && spans.length > MOST_OPEN) break;
    if (start > plain) spans.push({ kind: 'plain', text: text.slice(plain, start), start: plain, end: start });
    if (end === -1) {
      spans.push({ kind: KINDS[found]!, text: text.slice(start + found.length), start, end: text.length });
      return { spans, open: found };
    }
    const stop = end + found.length;
    spans.push({ kind: KINDS[found]!, text: text.slice(start + found.length, end), start, end: stop });
    plain = stop;
    MARK.lastIndex = stop;
  }
  if (plain < text.length) spans.push({ kind: 'plain', text: text.slice(plain), start: plain, end: text.length });
  return { spans, open: mark };
}

/** Returns the pieces of a line without marks. */
export function plainSpans(text: string): Span[] {
  return text === '' ? [] : [{ kind: 'plain', text, start: 0, end: text.length }];
}

/** A line with more pieces than this is no prose. */
const MOST_OPEN = 1000;

/** Markup begins where no word character stands before it and no blank behind. */
function canOpen(text: string, start: number, length: number): boolean {
  const before = text[start - 1];
  const behind = text[start + length];
  if (behind === undefined || behind === ' ' || behind === '\t') return false;
  return before === undefined || /[\s([{<'"/:\\-]/.test(before);
}

/** Where the closing mark stands from `from` on: behind a character that is no blank. */
function closing(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1];
    if (before !== undefined && before !== ' ' && before !== '\t') return at;
  }
  return -1;
}
