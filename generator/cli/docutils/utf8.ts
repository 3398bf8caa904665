import type { DecodingErrors } from './values.ts';

/** Text, or the words of Python's UnicodeDecodeError. */
export type Decoded = { text: string } | { error: string };

/** Returns `bytes` as UTF-8 text; what is wrong in it is treated as Python's error handler of that name does. A byte order mark stays. */
export function decodeUtf8(bytes: Uint8Array, errors: DecodingErrors): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return decodeFaulty(bytes, errors);
  }
}

/** Returns `text` as UTF-8, with bytes that `surrogateescape` let through put back. */
export function encodeUtf8(text: string): Uint8Array {
  if (!ESCAPED_BYTE.test(text)) return new TextEncoder().encode(text);
  const parts: Uint8Array[] = [];
  let start = 0;
  for (const match of text.matchAll(ALL_ESCAPED_BYTES)) {
    parts.push(new TextEncoder().encode(text.slice(start, match.index)));
    parts.push(Uint8Array.of(match[0].charCodeAt(0) - ESCAPE_BASE));
    start = match.index + 1;
  }
  parts.push(new TextEncoder().encode(text.slice(start)));
  return concatenate(parts);
}

/** A byte that was no text, as a lone surrogate: U+DC00 and the byte. */
const ESCAPE_BASE = 0xdc00;
const ESCAPED_BYTE = /(?<![\ud800-\udbff])[\udc80-\udcff]/;
const ALL_ESCAPED_BYTES = new RegExp(ESCAPED_BYTE.source, 'g');

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A sequence that is no text: from `start` to `end`, and why. */
interface Fault {
  start: number;
  end: number;
  reason: string;
}

function decodeFaulty(bytes: Uint8Array, errors: DecodingErrors): Decoded {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let start = 0;
  for (let fault = nextFault(bytes, 0); fault; fault = nextFault(bytes, fault.end)) {
    if (errors === 'strict') return { error: faultText(bytes, fault) };
    pieces.push(decoder.decode(bytes.subarray(start, fault.start)));
    pieces.push(replacement(bytes.subarray(fault.start, fault.end), errors));
    start = fault.end;
  }
  pieces.push(decoder.decode(bytes.subarray(start)));
  return { text: pieces.join('') };
}

function faultText(bytes: Uint8Array, { start, end, reason }: Fault): string {
  const what =
    end - start === 1
      ? `byte 0x${bytes[start]!.toString(16).padStart(2, '0')} in position ${start}`
      : `bytes in position ${start}-${end - 1}`;
  return `UnicodeDecodeError: 'utf-8' codec can't decode ${what}: ${reason}`;
}

function replacement(bytes: Uint8Array, errors: Exclude<DecodingErrors, 'strict'>): string {
  switch (errors) {
    case 'ignore':
      return '';
    case 'replace':
      return '\ufffd';
    case 'backslashreplace':
      return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    case 'surrogateescape':
      return Array.from(bytes, (byte) => String.fromCharCode(ESCAPE_BASE + byte)).join('');
  }
}

/** The next sequence at or after `from` that is not UTF-8; as long as Unicode recommends: up to the byte that cannot follow. */
function nextFault(bytes: Uint8Array, from: number): Fault | undefined {
  let at = from;
  while (at < bytes.length) {
    const first = bytes[at]!;
    if (first < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(first);
    if (length === 0) return { start: at, end: at + 1, reason: 'invalid start byte' };
    let end = at + 1;
    while (end < at + length && end < bytes.length && mayFollow(first, end - at, bytes[end]!)) end++;
    if (end < at + length) {
      const reason = end === bytes.length ? 'unexpected end of data' : 'invalid continuation byte';
      return { start: at, end, reason };
    }
    at = end;
  }
  return undefined;
}

function sequenceLength(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** True when `byte` may be byte `index` of a sequence that `first` begins: overlong forms, surrogates and numbers beyond Unicode are cut off at the second byte. */
function mayFollow(first: number, index: number, byte: number): boolean {
  if (index > 1) return byte >= 0x80 && byte <= 0xbf;
  switch (first) {
    case 0xe0:
      return byte >= 0xa0 && byte <= 0xbf;
    case 0xed:
      return byte >= 0x80 && byte <= 0x9f;
    case 0xf0:
      return byte >= 0x90 && byte <= 0xbf;
    case 0xf4:
      return byte >= 0x80 && byte <= 0x8f;
    default:
      return byte >= 0x80 && byte <= 0xbf;
  }
}
