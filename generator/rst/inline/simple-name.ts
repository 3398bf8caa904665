import { isAlphanumeric } from '../character/index.ts';

/**
 * The longest simple name at a place of a text. Whatever letter of the run a name begins at, it ends where the run does.
 *
 *     a_b:c-d
 *      ^ ^   ^     underscore, colon, end
 */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** The last `_` and the last `:` that stand between two parts of the name; -1 when none does. */
  readonly underscore: number;
  readonly colon: number;
}

/** Returns the index behind the simple reference name that begins at `start` of `text`, or `start` when none does: letters and digits with single `-`, `.`, `_`, `+` or `:` between them. */
export function simpleNameEnd(text: string, start: number): number {
  return readNameRun(text, start).end;
}

/** Returns the simple name at `start` of `text`; it ends where it starts when there is none. Source: "Reference Names" in docutils' specification. */
export function readNameRun(text: string, start: number): NameRun {
  let end = alphanumericsEnd(text, start);
  let underscore = -1;
  let colon = -1;
  while (end > start) {
    const separator = text.charCodeAt(end);
    if (!isSeparator(separator)) break;
    const next = alphanumericsEnd(text, end + 1);
    if (next === end + 1) break;
    if (separator === UNDERSCORE) underscore = end;
    else if (separator === COLON) colon = end;
    end = next;
  }
  return { start, end, underscore, colon };
}

/** Returns the index behind the letters and digits at `start` of `text`. */
export function alphanumericsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    if (!isAlphanumeric(code)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

const UNDERSCORE = 0x5f;
const COLON = 0x3a;

/** `-`, `.`, `_`, `+` or `:`. */
function isSeparator(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === UNDERSCORE || code === 0x2b || code === COLON;
}
