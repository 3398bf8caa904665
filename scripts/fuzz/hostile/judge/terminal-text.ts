/** Colours as bpfdoc sets them. */
const COLOR = /\x1b\[[0-9;]*m/g;

const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A frame of a stack, and what JavaScript calls its own mistakes. */
const STACK = /^ {4}at .*:\d+:\d+\)?$/m;
const MISTAKE = /\b(?:Type|Range|Reference|Syntax|Assertion)Error\b|\bERR_[A-Z_]+\b|\[object Object\]/;

/** Returns what is wrong with text for a terminal. */
export function judgeTerminalText(text: string, isColored: boolean): string[] {
  const plain = isColored ? text.replace(COLOR, '') : text;
  const problems: string[] = [];
  const at = plain.search(UNSAFE);
  if (at !== -1) problems.push(`prints U+${plain.charCodeAt(at).toString(16).padStart(4, '0')} raw`);
  if (STACK.test(plain)) problems.push('prints a stack trace');
  if (MISTAKE.test(plain)) problems.push(`speaks of a mistake of its own: ${MISTAKE.exec(plain)![0]}`);
  return problems;
}
