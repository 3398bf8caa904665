/** Returns the UTF-8 of `text`, with what stands as `%` and two hexadecimal digits as that byte (Python's `unquote_to_bytes`). */
export function percentDecode(text: string): Uint8Array {
  const source = new TextEncoder().encode(text);
  const bytes = new Uint8Array(source.length);
  let length = 0;
  for (let index = 0; index < source.length; index++) {
    const high = source[index] === PERCENT ? hexDigit(source[index + 1]) : -1;
    const low = high < 0 ? -1 : hexDigit(source[index + 2]);
    if (low >= 0) index += 2;
    bytes[length++] = low < 0 ? source[index]! : high * 16 + low;
  }
  return bytes.subarray(0, length);
}

const PERCENT = 0x25;

function hexDigit(code: number | undefined): number {
  return code === undefined ? -1 : '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase());
}

/** Returns what `source` means in Base64, or Python's error; what is no digit of it is passed over, and what follows the padding too (Python's `base64.decodebytes`). */
export function decodeBase64(source: Uint8Array): { bytes: Uint8Array } | { error: string } {
  const bytes: number[] = [];
  let digits = 0;
  let bits = 0;
  let padding = 0;
  for (const code of source) {
    if (code === EQUALS) {
      padding++;
      if (digits % 4 >= 2 && (digits % 4) + padding >= 4) return { bytes: new Uint8Array(bytes) };
      continue;
    }
    const digit = DIGITS.indexOf(String.fromCharCode(code));
    if (digit < 0) continue;
    padding = 0;
    bits = ((bits << 6) | digit) & 0xffff;
    digits++;
    if (digits % 4 !== 1) bytes.push((bits >> (6 - 2 * ((digits - 1) % 4))) & 0xff);
  }
  if (digits % 4 === 0) return { bytes: new Uint8Array(bytes) };
  if (digits % 4 > 1) return { error: 'Incorrect padding' };
  const count = `number of data characters (${digits})`;
  return { error: `Invalid base64-encoded string: ${count} cannot be 1 more than a multiple of 4` };
}

const EQUALS = 0x3d;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
