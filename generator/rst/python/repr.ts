import { lazySet } from './character-set.ts';
import { unprintable } from './character-table.ts';

/** What `repr` is asked for here: texts, numbers, None, truth values, lists and mappings of these. */
export type Representable =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Representable[]
  | { readonly [key: string]: Representable };

/** Returns how Python's `repr` writes `value`. */
export function repr(value: Representable): string {
  if (value === null) return 'None';
  if (typeof value === 'string') return stringRepr(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${stringRepr(key)}: ${repr(item)}`)
    .join(', ')}}`;
}

function stringRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let written = quote;
  for (const character of text) written += escaped(character, quote);
  return written + quote;
}

const SHORT: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };

function escaped(character: string, quote: string): string {
  const short = SHORT[character];
  if (short !== undefined) return short;
  if (character === quote) return `\\${quote}`;
  const code = character.codePointAt(0)!;
  if (!isUnprintable(code)) return character;
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}

const isUnprintable = lazySet(unprintable);
