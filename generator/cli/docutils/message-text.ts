import { levelNumber, type Message } from '../../source/index.ts';

/** Returns `message` as docutils prints it, `SOURCE:LINE: (TYPE/LEVEL) TEXT` and a line end. */
export function formatMessage({ path, line, level, text, reason }: Message): string {
  return `${path ?? ''}:${line === null ? 'None' : (line ?? '')}: (${level.toUpperCase()}/${levelNumber(level)}) ${text ?? reason}\n`;
}

/**
 * Returns `text` for standard error: control characters but tab and line feed, DEL and C1 as `\xNN`, the bidirectional controls and lone surrogates as `\uNNNN`. All else is as docutils prints it; this is
 * where bpfdoc differs from it on purpose.
 */
export function escapeControls(text: string): string {
  return CONTROL.test(text) ? text.replace(ALL_CONTROLS, escapeCharacter) : text;
}

const CONTROLS = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const LONE_SURROGATE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const CONTROL = new RegExp(`[${CONTROLS}]|${LONE_SURROGATE}`);
const ALL_CONTROLS = new RegExp(CONTROL.source, 'g');

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const digits = code.toString(16);
  return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
