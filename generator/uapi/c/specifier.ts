import type { CAttribute, CType, Qualifier } from '../../tree/index.ts';
import { ATTRIBUTE_WORDS, parseAttributes } from './attribute.ts';
import { parseEnumBody, parseRecordBody } from './definition.ts';
import { commentAfter, commentBefore, placeFrom } from './place.ts';
import { peek, peekExpanded, take, takeIf } from './reader.ts';
import type { Reader } from './state.ts';
import { isPunctuator, type Token } from './token.ts';

/** C's words for its basic types. */
const BASIC: ReadonlySet<string> = new Set([
  'void',
  'char',
  'short',
  'int',
  'long',
  'signed',
  'unsigned',
  'float',
  'double',
  '_Bool',
  '__signed__',
  '__int128',
]);

const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ['const', 'const'],
  ['volatile', 'volatile'],
  ['restrict', 'restrict'],
  ['__const', 'const'],
  ['__volatile__', 'volatile'],
  ['__restrict', 'restrict'],
  ['__restrict__', 'restrict'],
]);

/** Words that say nothing about the type. */
const IGNORED: ReadonlySet<string> = new Set(['extern', 'static', 'inline', '__inline__', '__extension__', 'register']);

/** The keywords before the name of a type that has members or enumerators. */
const TAGS: ReadonlySet<string> = new Set(['struct', 'union', 'enum']);

/**
 * Returns the type that a declaration begins with, `const struct bpf_map` or `unsigned int`, and takes it; undefined when no type stands there. Source: C11 6.7.2.
 *
 * @param attributes Takes the attributes among the words: they are those of what is declared.
 */
export function parseSpecifiers(reader: Reader, attributes: CAttribute[] = []): CType | undefined {
  const first = peekExpanded(reader);
  if (!first) return undefined;
  const qualifiers: Qualifier[] = [];
  const words: string[] = [];
  let type: CType | undefined;
  for (;;) {
    const token = peekExpanded(reader);
    if (token?.kind !== 'identifier') break;
    if (takeQualifier(reader, qualifiers)) continue;
    if (IGNORED.has(token.text)) take(reader);
    else if (ATTRIBUTE_WORDS.has(token.text)) attributes.push(...parseAttributes(reader));
    else if (TAGS.has(token.text)) {
      if (type || words.length > 0) break;
      type = parseTagged(reader, take(reader)!, qualifiers);
    } else if (BASIC.has(token.text) && !type) words.push(take(reader)!.text);
    else if (!type && words.length === 0) {
      type = { type: 'namedType', name: take(reader)!.text, qualifiers, place: placeFrom(reader, first) };
    } else break;
  }
  if (!type && words.length === 0) return undefined;
  return type ?? { type: 'namedType', name: words.join(' '), qualifiers, place: placeFrom(reader, first) };
}

/** Takes a qualifier and adds it to `qualifiers`; false when none stands there. */
export function takeQualifier(reader: Reader, qualifiers: Qualifier[]): boolean {
  const qualifier = QUALIFIERS.get(peek(reader)?.text ?? '');
  if (!qualifier) return false;
  take(reader);
  qualifiers.push(qualifier);
  return true;
}

/** `struct bpf_map`, `union {…}`, `enum bpf_cmd {…}`; the keyword was taken. */
function parseTagged(reader: Reader, keyword: Token, qualifiers: Qualifier[]): CType {
  const comment = commentBefore(reader, keyword);
  const attributes = parseAttributes(reader);
  const next = peek(reader);
  const name = next?.kind === 'identifier' ? take(reader) : undefined;
  if (!isPunctuator(peek(reader), '{')) {
    const tag = { name: name?.text ?? '', qualifiers, place: placeFrom(reader, keyword) };
    return { type: 'taggedType', keyword: keyword.text as 'struct', ...tag };
  }
  takeIf(reader, '{');
  const head = { keyword, name, attributes, comment: comment ?? commentAfter(reader, peek(reader)) };
  const definition = keyword.text === 'enum' ? parseEnumBody(reader, head) : parseRecordBody(reader, head);
  return { type: 'inlineType', definition, qualifiers, place: definition.place };
}
