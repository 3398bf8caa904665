import { type Edit, type Message, pointInFile, rowText, type SourceFile } from '../../source/index.ts';

/** docutils' messages that an empty line before the line they name puts right. */
const NEEDS_BLANK_LINE: ReadonlySet<string> = new Set([
  'Unexpected indentation.',
  'Block quote ends without a blank line; unexpected unindent.',
  'Bullet list ends without a blank line; unexpected unindent.',
  'Definition list ends without a blank line; unexpected unindent.',
  'Enumerated list ends without a blank line; unexpected unindent.',
  'Explicit markup ends without a blank line; unexpected unindent.',
  'Field list ends without a blank line; unexpected unindent.',
  'Line block ends without a blank line.',
  'Literal block ends without a blank line; unexpected unindent.',
  'Option list ends without a blank line; unexpected unindent.',
]);

/** Returns docutils' messages with the fixes that are mechanical: an empty line where one is missing, an underline as long as its title. */
export function pageFixes(messages: readonly Message[], file: SourceFile): Message[] {
  return messages.map((message) => {
    const fix = fixOf(message, file);
    return fix ? { ...message, fix } : message;
  });
}

function fixOf(message: Message, file: SourceFile): readonly Edit[] | undefined {
  if (!message.place || message.place.path !== undefined) return undefined;
  if (NEEDS_BLANK_LINE.has(message.reason)) return [blankLineBefore(file, message.place.start.line)];
  if (/^Title (?:under|over)line too short\.$/.test(message.reason)) return longerUnderline(message, file);
  return undefined;
}

/** Returns the edit that puts an empty line before line `row`: with a star, where the line has one. */
export function blankLineBefore(file: SourceFile, row: number): Edit {
  const start = pointInFile(file, row, 0);
  const margin = /^[ \t]*\*(?!\*)|^/.exec(rowText(file, row))![0];
  return { place: { start, end: start }, text: margin + lineEnd(file, row) };
}

function lineEnd(file: SourceFile, row: number): string {
  const next = file.lineStarts[row] ?? file.text.length;
  return file.text.slice(0, next).endsWith('\r\n') ? '\r\n' : '\n';
}

function longerUnderline({ place, text }: Message, file: SourceFile): Edit[] | undefined {
  const quote = text?.split('\n').filter((line) => line.trim() !== '') ?? [];
  const title = quote.at(-2)?.trim();
  if (!title) return undefined;
  for (let row = place!.start.line - 1; row <= place!.start.line + 1; row++) {
    const line = rowText(file, row);
    const adornment = /([!-/:-@[-`{-~])\1*$/.exec(line.trimEnd())?.[0];
    if (!adornment || adornment.length >= title.length || line.trimEnd().replace(/^[ \t]*\*?[ \t]*/, '') !== adornment)
      continue;
    const end = pointInFile(file, row, line.trimEnd().length);
    return [{ place: { start: end, end }, text: adornment[0]!.repeat(title.length - adornment.length) }];
  }
  return undefined;
}
