/**
 * Returns `text` with the characters that could steer a terminal or hide what is shown made visible: C0 controls but tab and newline, DEL and C1 as `\xNN`, the bidirectional controls and
 * line separators of Unicode as `\uNNNN`, a lone surrogate likewise. Use it for everything that came from a file and goes to a terminal or a log.
 */
export function printable(text: string): string {
  return UNSAFE.test(text) ? text.replace(ALL_UNSAFE, escapeCharacter) : text;
}

/** The same in one line, whatever the text: for names of files, which may hold line ends. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\x0a');
}

const CLASS =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
const LONE_SURROGATE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const UNSAFE = new RegExp(`[${CLASS}]|${LONE_SURROGATE}`);
const ALL_UNSAFE = new RegExp(UNSAFE.source, 'g');

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
