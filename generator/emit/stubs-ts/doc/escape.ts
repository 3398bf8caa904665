/** What TSDoc and the Markdown in it would take for markup. `_` inside a word is none. Source: tsdoc.org, "Escaping"; CommonMark 2.4. */
const MARKUP = /[\\`*{}@<>[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** At the start of a line: a heading, a list, a rule. */
const LINE_START = /^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+\s*$|\d+(?=[.)](?:\s|$)))/;

/** C0 but tab and newline, DEL, C1, and the characters that change the direction of text. */
const HIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Returns `text` so that TSDoc shows it as it stands. Lines that begin like markup are guarded by `escapeLineStart`. */
export function escapeText(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/** Returns a line of escaped text so that its beginning is no markup. */
export function escapeLineStart(line: string): string {
  return line.replace(LINE_START, (_, blanks: string, mark: string) =>
    /^\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`,
  );
}

/** Returns `text` as a code span. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${text.replaceAll('\n', ' ')}${pad}${fence}`;
}

/** Returns `text` so that it may stand in a comment: it cannot end it, and nothing in it is hidden. Applied once, to everything that goes into one. */
export function escapeComment(text: string): string {
  return text
    .replaceAll('*/', '*\\/')
    .replace(HIDDEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
