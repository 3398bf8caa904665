import type { Place } from '../../source/index.ts';
import type { HeaderModel } from '../../tree/index.ts';
import { commentLines } from '../../uapi/index.ts';
import { escapeComment, escapeLineStart, escapeText } from './doc/escape.ts';

/** Returns a comment of the header as the text of a TSDoc comment; undefined when there is none or nothing in it. The comments that document helpers and commands are about other things than what they stand before. */
export function commentDoc(model: HeaderModel, place: Place | undefined): string | undefined {
  const { file, helperList, commandList } = model;
  const isList = [helperList, commandList].some((list) => list?.place.start.offset === place?.start.offset);
  if (!place || isList) return undefined;
  const lines = commentLines(file, { place, isFinished: file.text.startsWith('*/', place.end.offset - '*/'.length) });
  const text = lines
    .map((line) => escapeLineStart(escapeText(line.text.trim())))
    .join('\n')
    .trim();
  return text === '' ? undefined : escapeComment(text);
}

/** Returns the TSDoc comment with `text`, its lines indented by `margin`; empty without text. */
export function formatDoc(text: string | undefined, margin = ''): string {
  if (text === undefined) return '';
  if (!text.includes('\n')) return `${margin}/** ${text} */\n`;
  const lines = text.split('\n').map((line) => `${margin} * ${line}`.trimEnd());
  return `${margin}/**\n${lines.join('\n')}\n${margin} */\n`;
}
