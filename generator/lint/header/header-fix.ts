import { type Edit, type Message, placeAtOffsets, pointInFile, rowText } from '../../source/index.ts';
import type { HeaderModel } from '../../tree/index.ts';

/** Returns a message of the header reader with its fix, where that is mechanical: blanks behind the star of an empty line, a title's words and margin. */
export function headerFix(message: Message, { file }: HeaderModel): Message {
  const { place, ruleId } = message;
  if (!place) return message;
  const row = place.start.line;
  const line = rowText(file, row);
  if (ruleId === 'uapi/blank-line') return withFix(message, [replaceRow(file, row, line, ' *')]);
  if (ruleId === 'uapi/section-title' && message.expected !== undefined) {
    return withFix(message, [replaceRow(file, row, line, ` * \t${message.expected}`)]);
  }
  return message;
}

function withFix(message: Message, fix: readonly Edit[]): Message {
  return { ...message, fix };
}

function replaceRow(file: HeaderModel['file'], row: number, before: string, text: string): Edit {
  const start = pointInFile(file, row, 0).offset;
  return { place: placeAtOffsets(file, start, start + before.length), text };
}
