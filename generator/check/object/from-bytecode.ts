import type { Code } from './code.ts';
import { decode, INSTRUCTION } from './instruction.ts';

/**
 * Returns the one program of a file of bare instructions, as they stand or written in hexadecimal (blanks, line ends and `#` comments between the digits do not matter); in words why there is none. Maps and functions are not
 * known: such a file does not say what its numbers stand for.
 */
export function fromBytecode(bytes: Uint8Array): Code | string {
  const hexadecimal = fromHexadecimal(bytes);
  const content = hexadecimal ?? bytes;
  if (content.length === 0 || content.length % INSTRUCTION !== 0) {
    return `Neither an ELF file nor bytecode: ${content.length} bytes, expected a multiple of ${INSTRUCTION}`;
  }
  const instructions = decode(content, true);
  const program = { name: 'program', section: '', start: 0, end: instructions.length, license: undefined };
  return { instructions, maps: new Map(), globals: new Map(), functions: new Map(), programs: [program], sections: [] };
}

/** Returns the bytes that a text of hexadecimal digits stands for; undefined when it is no such text. */
function fromHexadecimal(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.some((byte) => byte === 0 || byte > 0x7e)) return undefined;
  const digits = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((line) => line.split('#', 1)[0]!.replaceAll('0x', ''))
    .join('')
    .replace(/[\s,]+/g, '');
  if (digits === '' || digits.length % 2 !== 0 || /[^0-9a-fA-F]/.test(digits)) return undefined;
  return Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  );
}
