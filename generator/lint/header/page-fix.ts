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

/** Where the lines of a page stand: behind the stars of a header's comment, or in a file of their own. */
export type Margin = 'comment' | 'none';

/** Returns docutils' messages with the fixes that are mechanical: an empty line where one is missing, a line of a sentence moved back to the others, an underline as long as its title. */
export function pageFixes(messages: readonly Message[], file: SourceFile, margin: Margin): Message[] {
  // What ends where a line is moved back, ends no more.
  let movedTo = 0;
  return messages.map((message) => {
    const { place, reason } = message;
    if (!place || place.path !== undefined) return message;
    const row = place.start.line;
    if (row === movedTo && reason.startsWith('Block quote ends')) return message;
    const first =
      reason === UNEXPECTED_INDENTATION ? row : reason === DEFINITION_ENDS ? indentedRow(file, row, margin) : 0;
    const moved = first > 1 ? dedent(file, first, margin) : undefined;
    if (moved) movedTo = first + moved.length;
    const fix = moved ?? fixOf(message, file, margin);
    return fix ? { ...message, fix } : message;
  });
}

const UNEXPECTED_INDENTATION = 'Unexpected indentation.';
const DEFINITION_ENDS = 'Definition list ends without a blank line; unexpected unindent.';

/** The first of the lines above `row` that stand further in than it: what docutils took for a definition. 0 where `row` itself does not go on a sentence. */
function indentedRow(file: SourceFile, row: number, margin: Margin): number {
  const own = BEFORE_TEXT[margin].exec(rowText(file, row))![0];
  if (!GOES_ON.test(textOf(file, row, margin))) return 0;
  let first = row;
  while (first > 1 && textOf(file, first - 1, margin) !== '' && isFurtherIn(rowText(file, first - 1), own, margin))
    first--;
  return first === row ? 0 : first;
}

function isFurtherIn(line: string, prefix: string, margin: Margin): boolean {
  const own = BEFORE_TEXT[margin].exec(line)![0];
  return own.length > prefix.length && own.startsWith(prefix);
}

function fixOf(message: Message, file: SourceFile, margin: Margin): readonly Edit[] | undefined {
  if (NEEDS_BLANK_LINE.has(message.reason)) return [blankLineBefore(file, message.place!.start.line, margin)];
  if (/^Title (?:under|over)line too short\.$/.test(message.reason)) return longerUnderline(message, file, margin);
  return undefined;
}

/** Returns the edit that puts an empty line before line `row`: with a star, in a comment. */
export function blankLineBefore(file: SourceFile, row: number, margin: Margin): Edit {
  const start = pointInFile(file, row, 0);
  const stars = margin === 'comment' ? /^[ \t]*\*|^/.exec(rowText(file, row))![0] : '';
  return { place: { start, end: start }, text: stars + lineEnd(file, row) };
}

/** What stands before the text of a line. */
const BEFORE_TEXT: Readonly<Record<Margin, RegExp>> = { comment: /^[ \t]*\*?[ \t]*/, none: /^[ \t]*/ };

/** Where the text begins as a sentence goes on: no mark of a list, no capital. */
const GOES_ON = /^(?:[a-z(]|\*{1,2}\w|``)/;

/**
 * Returns the edits that move lines back to the margin of the line before `row`, where that line is the middle of a sentence and they are its rest; one edit for each line. Nothing for a list or a quote.
 *
 *     Copy *size* bytes of
 *       *data* to the map.
 *     ^^
 */
function dedent(file: SourceFile, row: number, margin: Margin): Edit[] | undefined {
  const before = rowText(file, row - 1);
  const prefix = BEFORE_TEXT[margin].exec(before)![0];
  // In a header only the text of a section has a margin to go back to: two tabs.
  const isText = margin === 'none' || prefix.endsWith('\t\t');
  const isOpen = isText && before.length > prefix.length && !/[.:;!?]["'`*)]*\s*$/.test(before);
  if (!isOpen || !GOES_ON.test(textOf(file, row, margin))) return undefined;
  const own = BEFORE_TEXT[margin].exec(rowText(file, row))![0];
  const edits: Edit[] = [];
  for (let at = row; textOf(file, at, margin) !== '' && BEFORE_TEXT[margin].exec(rowText(file, at))![0] === own; at++) {
    const place = { start: pointInFile(file, at, 0), end: pointInFile(file, at, own.length) };
    edits.push({ place, text: prefix });
  }
  return edits;
}

function textOf(file: SourceFile, row: number, margin: Margin): string {
  const text = rowText(file, row);
  return text.slice(BEFORE_TEXT[margin].exec(text)![0].length).trimEnd();
}

function lineEnd(file: SourceFile, row: number): string {
  const next = file.lineStarts[row] ?? file.text.length;
  return file.text.slice(0, next).endsWith('\r\n') ? '\r\n' : '\n';
}

/** Lengthens the lines round a title to its own length: the one below it, and the one above where it has one. */
function longerUnderline({ place, text }: Message, file: SourceFile, margin: Margin): Edit[] | undefined {
  const quote = text?.split('\n').filter((line) => line.trim() !== '') ?? [];
  const rows = [place!.start.line - 1, place!.start.line, place!.start.line + 1];
  const title = rows.find((row) => isTitle(textOf(file, row, margin).trim(), quote));
  if (title === undefined) return undefined;
  const { length } = textOf(file, title, margin).trim();
  const edits = [title - 1, title + 1].flatMap((row) => {
    const adornment = textOf(file, row, margin);
    if (!ADORNMENT.test(adornment) || adornment.length >= length) return [];
    const end = pointInFile(file, row, rowText(file, row).trimEnd().length);
    return [{ place: { start: end, end }, text: adornment[0]!.repeat(length - adornment.length) }];
  });
  return edits.length === 0 ? undefined : edits;
}

const ADORNMENT = /^([!-/:-@[-`{-~])\1*$/;

function isTitle(text: string, quote: readonly string[]): boolean {
  return text !== '' && !ADORNMENT.test(text) && quote.some((line) => line.trim() === text);
}
