import {
  codePointBefore,
  isAlphanumeric,
  lineKind,
  mayFollowMarkup,
  mayPrecedeMarkup,
  uriSchemes,
} from '../../rst/index.ts';

/** Where a character stands: the text before it, the character behind it (empty at the end of the text). */
interface Surroundings {
  text: string;
  at: number;
  next: string;
}

/** When a character has to be escaped in plain text, by the character; all others never are. */
const UNSAFE: Readonly<Record<string, (where: Surroundings) => boolean>> = {
  '\\': () => true,
  '*': mayBegin,
  '`': mayBegin,
  '|': mayBegin,
  _: endsName,
  ':': endsScheme,
  '@': joinsAddress,
};

/** The characters of `UNSAFE` that make standalone hyperlinks. */
const LINKING: ReadonlySet<string> = new Set([':', '@']);

/**
 * Returns `text` so that it is read as text. Source: "Inline markup recognition rules" of docutils' specification.
 *
 * @param isLast nothing follows in the block.
 * @param isLink the text is a standalone hyperlink.
 */
export function escapeText(text: string, isLast: boolean, isLink = false): string {
  let escaped = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const isUnsafe = UNSAFE[text[at]!];
    if (!isUnsafe || (isLink && LINKING.has(text[at]!))) continue;
    if (!isUnsafe({ text, at, next: text[at + 1] ?? (isLast && at > 0 ? ' ' : '') })) continue;
    escaped += `${text.slice(start, at)}\\`;
    start = at;
  }
  return escaped + text.slice(start);
}

/** Returns `text` for the inside of markup that ends in `mark`: with a backslash before each of these and before backslashes. White space at its start stands behind an escaped blank, and before one at its end where the mark is a backquote: there only that is read. */
export function escapeSpan(text: string, mark: string): string {
  let escaped = '';
  for (const character of text)
    escaped += character === '\\' || mark.includes(character) ? `\\${character}` : character;
  const start = /^\s/.test(escaped) ? '\\ ' : '';
  return start + escaped + (mark.includes('`') && /\s$/.test(escaped) ? '\\ ' : '');
}

/** Returns `line`, the first of a block of text, so that it does not begin another construct. `isMarkup`: it begins with inline markup. */
export function guardFirst(line: string, isMarkup: boolean): string {
  if (line.startsWith(' ')) return `\\ ${line}`;
  if (line === '') return '\\';
  const isSafe = lineKind(line, 0) === 'text' && !ATTRIBUTION.test(line);
  return isSafe ? line : guard(line, isMarkup);
}

/** Returns `line`, one further down in a block of text, so that it neither underlines the one above nor is indented. */
export function guardNext(line: string): string {
  if (line.startsWith(' ')) return `\\ ${line}`;
  return line !== '' && UNIFORM.test(line) ? guard(line, false) : line;
}

/** Returns `line`, the last of a block of text, so that no literal block is expected behind it, and blanks at its end are kept. */
export function guardLast(line: string): string {
  if (line.endsWith(' ')) return `${line}\\`;
  if (!line.endsWith('::')) return line;
  let start = line.length - 2;
  while (start > 0 && line[start - 1] === '\\') start--;
  return (line.length - start) % 2 === 0 ? `${line.slice(0, -1)}\\:` : line;
}

/** Returns escaped text of a term: no classifier is to begin in it. */
export function escapeTerm(escaped: string): string {
  return escaped.replace(/(?<=\s):(?=\s)/g, '\\:');
}

/** Returns escaped text of a field's name: the name is not to end in it. */
export function escapeFieldName(escaped: string): string {
  return escaped.replace(/^:|(?<!(?<!\\)(?:\\\\)*\\):(?=[ `]|$)/g, '\\:');
}

function guard(line: string, isMarkup: boolean): string {
  return isMarkup || line.startsWith('\\') ? `\\ ${line}` : `\\${line}`;
}

const ATTRIBUTION = /^(?:---?(?!-)|\u2014)/;
const UNIFORM = /^([!-/:-@[-`{-~])\1*$/;

/** A start-string: something other than white space follows, and what is before may precede markup. */
function mayBegin({ text, at, next }: Surroundings): boolean {
  return !/\s/.test(next) && (at === 0 || mayPrecedeMarkup(codePointBefore(text, at)));
}

/** The end of a reference (`name_`, `[1]_`) or the start of an inline target. */
function endsName({ text, at, next }: Surroundings): boolean {
  if (next === '`') return true;
  const isBehindName = at > 0 && (text[at - 1] === ']' || isAlphanumeric(codePointBefore(text, at)));
  return isBehindName && (next === '' || UNSAFE[next] !== undefined || mayFollowMarkup(next.codePointAt(0)!));
}

function endsScheme({ text, at, next }: Surroundings): boolean {
  if (/\s/.test(next)) return false;
  const word = /[a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, at - LONGEST_SCHEME), at))![0].toLowerCase();
  for (let start = 0; start < word.length; start++) if (uriSchemes.has(word.slice(start))) return true;
  return false;
}

function joinsAddress({ text, at, next }: Surroundings): boolean {
  return at > 0 && !/\s/.test(text[at - 1]!) && !/\s/.test(next);
}

const LONGEST_SCHEME = 20;
