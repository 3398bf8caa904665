import { splitLines } from '../../rst/index.ts';
import { type Decoded, decodeUtf8 } from './utf8.ts';
import type { DecodingErrors, Values } from './values.ts';

/** Where bytes came from: what docutils does with them depends on it. */
export interface InputBytes {
  bytes: Uint8Array;
  isStandardInput: boolean;
  /** What Python does with bytes on standard input that are no text: its locale decides. */
  standardInputErrors: DecodingErrors;
}

/** Returns what docutils makes of text that is decoded already, on standard input. */
export function normalizeInput(text: string, { settings }: Values): string {
  return settings.docutils === '0.19' ? normalizeAs019(text.replaceAll(MARK, '')) : text;
}

/** Returns the text of an input as docutils decodes it; otherwise the text of the exception it ends with. */
export function decodeInput(input: InputBytes, values: Values): Decoded {
  return values.settings.docutils === '0.19' ? decodeAs019(input, values) : decodeAs023(input, values);
}

/** Returns the text of what a URL led to, or the text of the exception: docutils decodes it as text that it did not read from a file itself. */
export function decodeFetched(bytes: Uint8Array, values: Values): Decoded {
  const { inputEncoding, inputErrors, settings } = values;
  if (settings.docutils === '0.19') {
    return decodeBytesAs019({ bytes, isStandardInput: true, standardInputErrors: 'strict' }, values);
  }
  if (inputEncoding === '') return findOut(bytes, ['utf-8'], inputErrors);
  return tryEncodings(bytes, [inputEncoding ?? 'utf-8'], inputErrors);
}

/** UTF-8, a byte order mark included. The option for the encoding counts for files; an empty one asks to find out. */
function decodeAs023(input: InputBytes, values: Values): Decoded {
  const { bytes } = input;
  if (values.inputEncoding === '') return findOut(bytes, ['utf-8'], values.inputErrors);
  if (input.isStandardInput) return decodeUtf8(bytes, input.standardInputErrors);
  return decodeAs(values.inputEncoding ?? 'utf-8', bytes, values.inputErrors);
}

/** Found out unless it was given, with Latin-1 as the last resort; byte order marks are gone, and all line ends are alike. */
function decodeAs019(input: InputBytes, values: Values): Decoded {
  const decoded = decodeBytesAs019(input, values);
  return 'error' in decoded ? decoded : { text: normalizeAs019(decoded.text) };
}

/** All line ends that Python knows become line feeds, vertical tabs and form feeds among them. */
function normalizeAs019(text: string): string {
  return splitLines(text)
    .map((line) => `${line}\n`)
    .join('');
}

/** A byte order mark that was decoded with the text. */
const MARK = '\ufeff';

function decodeBytesAs019({ bytes, isStandardInput }: InputBytes, values: Values): Decoded {
  const { inputEncoding, inputErrors } = values;
  if (inputEncoding && !isStandardInput) return decodeAs(inputEncoding, bytes, inputErrors);
  if (!isStandardInput) {
    const asUtf8 = decodeAs('utf-8-sig', bytes, inputErrors);
    if ('text' in asUtf8) return asUtf8;
  }
  const decoded = inputEncoding
    ? tryEncodings(bytes, [inputEncoding], inputErrors)
    : findOut(bytes, ['utf-8', 'latin-1'], inputErrors);
  return 'error' in decoded ? decoded : { text: decoded.text.replaceAll(MARK, '') };
}

const MARKS: readonly [mark: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8-sig'],
  [[0xfe, 0xff], 'utf-16'],
  [[0xff, 0xfe], 'utf-16'],
];

/** What Emacs and Vim understand in a comment of the first two lines. */
const CODING = /coding[:=]\s*([-\w.]+)/;
const CODING_REACH = 4096;

/** Believes a byte order mark or a coding comment, and tries `fallbacks` in turn without. */
function findOut(bytes: Uint8Array, fallbacks: readonly string[], errors: DecodingErrors): Decoded {
  const mark = MARKS.find(([units]) => units.every((unit, index) => bytes[index] === unit));
  const declared = mark?.[1] ?? declaredEncoding(bytes);
  return tryEncodings(bytes, declared === undefined ? fallbacks : [declared], errors);
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, CODING_REACH));
  const lines = start.split(/\r\n|\r|\n/, 2);
  return lines.map((line) => CODING.exec(line)?.[1]).find((encoding) => encoding !== undefined);
}

function tryEncodings(bytes: Uint8Array, encodings: readonly string[], errors: DecodingErrors): Decoded {
  let reason = '';
  for (const encoding of encodings) {
    const decoded = decodeAs(encoding, bytes, errors);
    if ('text' in decoded) return decoded;
    reason = decoded.error;
  }
  const tried = encodings.map((encoding) => `'${encoding}'`).join(', ');
  return {
    error: `UnicodeError: Unable to decode input data.  Tried the following encodings: ${tried}.\n(${reason})`,
  };
}

function decodeAs(name: string, bytes: Uint8Array, errors: DecodingErrors): Decoded {
  const encoding = name.toLowerCase().replaceAll('_', '-');
  switch (encoding) {
    case 'utf-8':
    case 'utf8':
      return decodeUtf8(bytes, errors);
    case 'utf-8-sig':
      return decodeUtf8(hasMark(bytes) ? bytes.subarray(3) : bytes, errors);
    case 'ascii':
    case 'us-ascii':
      return decodeAscii(bytes, errors);
    case 'latin-1':
    case 'latin1':
    case 'iso-8859-1':
      return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1') };
    case 'utf-16':
      return decodeByLabel(bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le', bytes);
    default:
      return decodeByLabel(encoding, bytes);
  }
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function decodeAscii(bytes: Uint8Array, errors: DecodingErrors): Decoded {
  const position = bytes.findIndex((byte) => byte > 0x7f);
  if (position === -1 || errors !== 'strict') return decodeUtf8(bytes, errors);
  const byte = bytes[position]!.toString(16);
  const where = `can't decode byte 0x${byte} in position ${position}`;
  return { error: `UnicodeDecodeError: 'ascii' codec ${where}: ordinal not in range(128)` };
}

/** Any other encoding that the platform knows. */
function decodeByLabel(label: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch (error) {
    const isUnknown = error instanceof RangeError;
    return {
      error: isUnknown
        ? `LookupError: unknown encoding: ${label}`
        : `UnicodeDecodeError: '${label}' codec can't decode the input`,
    };
  }
}
