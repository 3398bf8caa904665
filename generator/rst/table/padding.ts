import { type Line, rearrangeLine } from '../../source/index.ts';
import { isAscii, isWide } from '../character/index.ts';

/** Returns `line` with U+0000 behind each character that is two columns wide, so that its code points count columns. Source: docutils' `pad_double_width`. */
export function padWideCharacters(line: Line): Line {
  if (isAscii(line.text)) return line;
  const indices: number[] = [];
  let padded = '';
  let index = 0;
  for (const character of line.text) {
    for (let unit = 0; unit < character.length; unit++) indices.push(index + unit);
    index += character.length;
    padded += character;
    if (!isWide(character.codePointAt(0)!)) continue;
    indices.push(index - 1);
    padded += PAD;
  }
  return padded === line.text ? line : rearrangeLine(line, padded, indices);
}

/** Returns `line` without the padding of `padWideCharacters`. */
export function removePadding(line: Line): Line {
  if (!line.text.includes(PAD)) return line;
  const indices: number[] = [];
  for (let index = 0; index < line.text.length; index++) if (line.text[index] !== PAD) indices.push(index);
  return rearrangeLine(line, line.text.replaceAll(PAD, ''), indices);
}

const PAD = '\0';
