import { isAlphanumeric, isLetter, isMarkerEnd, skipBlanks } from './marker.ts';

/**
 * Returns the index behind the options at the start of `text`, or 0 when they are no option list's marker: options apart by `, `, then two blanks or the line's end. Source: docutils' `option_marker`.
 *
 *     -a, --all=KIND, /V  description
 *                       ^
 */
export function optionsEnd(text: string): number {
  let end = optionEnd(text, 0);
  while (end > 0 && text.startsWith(', ', end)) {
    const next = optionEnd(text, end + 2);
    if (next === -1) break;
    end = next;
  }
  if (end === -1) return 0;
  const isMarked = text.startsWith('  ', end) || (isMarkerEnd(text, end) && skipBlanks(text, end) === text.length);
  return isMarked ? end : 0;
}

/** The index behind the option at `start`, or -1. */
function optionEnd(text: string, start: number): number {
  const isShort = text[start] === '-' || text[start] === '+';
  if (isShort && isAlphanumeric(text.charCodeAt(start + 1))) {
    const end = start + 2;
    const argument = argumentEnd(text, text[end] === ' ' ? end + 1 : end);
    return argument === -1 ? end : argument;
  }
  const name = text.startsWith('--', start) ? start + 2 : text[start] === '/' ? start + 1 : -1;
  if (name === -1 || !isAlphanumeric(text.charCodeAt(name))) return -1;
  const end = wordEnd(text, name);
  const argument = text[end] === ' ' || text[end] === '=' ? argumentEnd(text, end + 1) : -1;
  return argument === -1 ? end : argument;
}

/** The index behind the option argument at `start` (a word that begins with a letter, or `<…>`), or -1. */
function argumentEnd(text: string, start: number): number {
  if (text[start] !== '<') return isLetter(text.charCodeAt(start)) ? wordEnd(text, start) : -1;
  let at = start + 1;
  while (at < text.length && text[at] !== '<' && text[at] !== '>') at++;
  return text[at] === '>' && at > start + 1 ? at + 1 : -1;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** Letters, digits, `_` and `-`. */
function isWordCharacter(code: number): boolean {
  return isAlphanumeric(code) || code === 0x5f || code === 0x2d;
}
