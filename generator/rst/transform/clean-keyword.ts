import { escapedText, type RstElements } from '../../tree/index.ts';

/**
 * Takes the marks of a revision control system off the text of `paragraph`, where it is nothing but text: `$Date: 2026/01/31 12:00:00 $` becomes `2026-01-31`, `$RCSfile: a.rst,v $` becomes `a.rst`, any
 * other `$Keyword: value $` its value. The first of the three kinds that occurs is replaced throughout. Source: docutils' `clean_rcs_keywords`.
 */
export function cleanKeyword(paragraph: RstElements): void {
  const [only] = paragraph.children;
  if (paragraph.children.length !== 1 || only?.type !== 'text') return;
  const raw = only.escaped ?? only.value;
  for (const clean of [cleanDate, cleanFileName, cleanOther]) {
    const cleaned = clean(raw);
    if (cleaned === raw) continue;
    paragraph.children = [escapedText(cleaned, only.position)];
    return;
  }
}

const DATE = /\$Date: (\p{Nd}{4})[-/](\p{Nd}{2})[-/](\p{Nd}{2})[ T][\p{Nd}:]/giu;

function cleanDate(raw: string): string {
  let cleaned = '';
  let start = 0;
  for (const match of raw.matchAll(DATE)) {
    if (match.index < start) continue;
    const behind = match.index + match[0].length;
    const end = raw.indexOf('$', behind);
    if (end < 0) break;
    if (raw[end - 1] !== ' ' || end - 1 < behind) continue;
    cleaned += `${raw.slice(start, match.index)}${match[1]}-${match[2]}-${match[3]}`;
    start = end + 1;
  }
  return cleaned + raw.slice(start);
}

function cleanFileName(raw: string): string {
  return cleanLines(raw, /\$RCSfile: /i, [',v $', ',V $']);
}

function cleanOther(raw: string): string {
  return cleanLines(raw, /\$[a-zA-Z]+: /, [' $']);
}

/** Replaces, in each line, what stands from `start` to the last of `ends` by what is between them, if anything is. */
function cleanLines(raw: string, start: RegExp, ends: readonly [string, ...string[]]): string {
  const cleanLine = (line: string): string => {
    const last = Math.max(...ends.map((end) => line.lastIndexOf(end)));
    const first = last < 0 ? null : start.exec(line);
    if (!first) return line;
    const inner = first.index + first[0].length;
    if (inner >= last) return line;
    return line.slice(0, first.index) + line.slice(inner, last) + line.slice(last + ends[0].length);
  };
  return raw.split('\n').map(cleanLine).join('\n');
}
