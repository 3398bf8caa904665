import { type Line, type Place, placeBetween } from '../../source/index.ts';
import { escapeToNull } from '../../tree/index.ts';

/** The lines of a block as one text, and the way back from its indices to places. */
export interface TextBlock {
  readonly lines: readonly Line[];
  /** The lines joined, with U+0000 for the backslashes that escape. */
  readonly text: string;
  /** True when a U+0000 stands in `text`, which it does in few. */
  readonly hasEscapes: boolean;
  /** The index in `text` at which each line begins. */
  readonly starts: readonly number[];
}

/** Returns `lines` as one text. */
export function createTextBlock(lines: readonly Line[]): TextBlock {
  const isOne = lines.length === 1;
  const text = escapeToNull(isOne ? lines[0]!.text : lines.map((line) => line.text).join('\n'));
  return { lines, text, hasEscapes: text.includes('\0'), starts: isOne ? ONE_START : startsOf(lines) };
}

const ONE_START: readonly number[] = [0];

function startsOf(lines: readonly Line[]): number[] {
  let start = 0;
  return lines.map(({ text }) => {
    const at = start;
    start += text.length + 1;
    return at;
  });
}

/** Returns the place of what stands from index `start` to index `end` of the text. */
export function placeIn({ lines, starts }: TextBlock, start: number, end: number): Place {
  const first = lineAt(starts, start);
  const last = starts.length === 1 || end < starts[first + 1]! ? first : lineAt(starts, end);
  return placeBetween(lines[first]!, start - starts[first]!, lines[last]!, end - starts[last]!);
}

function lineAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= index) low = middle;
    else high = middle;
  }
  return low;
}
