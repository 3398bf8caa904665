import { type Line, type Place, placeBetween } from '../../source/index.ts';
import type { CParam, CType, Prototype } from '../../tree/index.ts';

const TYPE = '(?:const )?(?:struct )?(?!(?:const|struct) )[A-Za-z_]\\w*';
const NAME = '[A-Za-z_]\\w*';
const PARAM = `${TYPE} \\**${NAME}`;
const PARAMS = `void|${PARAM}(?:, ${PARAM}){0,3}(?:, (?:\\.\\.\\.|${PARAM}))?`;

/** The usual heading, which C and bpf_doc.py read alike: at most five parameters, each with a name. */
const USUAL = new RegExp(`^${TYPE} \\**(${NAME})\\((?:${PARAMS})\\)$`);

/** Words by which a type is longer than it looks, or none, and those of C's types where a name should be. */
const UNUSUAL =
  /\b(?:volatile|restrict|__const|__volatile__|__restrict|__restrict__|extern|static|inline|__inline__|__extension__|register|union|enum|__attribute__|__attribute|signed|unsigned|__signed__|__int128)\b|[ *](?:const|struct|void|char|short|int|long|float|double|_Bool)[(),]/;

/** Returns the name of the function that a heading of the usual form declares; undefined for every other text. */
export function usualName(text: string): string | undefined {
  const name = USUAL.exec(text)?.[1];
  return name === undefined || UNUSUAL.test(text) ? undefined : name;
}

/**
 * Returns the prototype of a heading of the usual form, as the C reader would read it, in far fewer steps.
 *
 *     long bpf_map_update_elem(struct bpf_map *map, const void *key, const void *value, u64 flags)
 *     ^type                    ^type           ^name
 *          ^name
 */
export function usualPrototype(line: Line): Prototype {
  const { text } = line;
  const open = text.indexOf('(');
  const head = declared(line, 0, text.slice(0, open));
  const params: CParam[] = [];
  let at = open + 1;
  const inner = text.slice(at, -1);
  const parts = inner === 'void' ? [] : inner.split(', ');
  const isVariadic = parts[parts.length - 1] === '...';
  for (let index = 0; index < parts.length - (isVariadic ? 1 : 0); index++) {
    const part = parts[index]!;
    const { name, namePlace, type } = declared(line, at, part);
    params.push({ name, namePlace, type, place: between(line, at, at + part.length) });
    at += part.length + ', '.length;
  }
  const { name, namePlace, type: returns } = head;
  return { name, namePlace, returns, params, isVariadic, place: between(line, 0, text.length) };
}

/** What `text`, at index `at` of `line`, declares: `const struct bpf_map *map`. */
function declared(line: Line, at: number, text: string): { name: string; namePlace: Place; type: CType } {
  const blank = text.lastIndexOf(' ');
  let nameStart = blank + 1;
  while (text[nameStart] === '*') nameStart++;
  let type = baseType(line, at, text.slice(0, blank));
  for (let star = blank + 1; star < nameStart; star++) {
    type = { type: 'pointer', to: type, qualifiers: [], place: between(line, at + star, at + star + 1) };
  }
  return { name: text.slice(nameStart), namePlace: between(line, at + nameStart, at + text.length), type };
}

function baseType(line: Line, at: number, text: string): CType {
  const isConst = text.startsWith('const ');
  const start = isConst ? 'const '.length : 0;
  const qualifiers = isConst ? (['const'] as const) : [];
  const end = at + text.length;
  if (!text.startsWith('struct ', start)) {
    return { type: 'namedType', name: text.slice(start), qualifiers, place: between(line, at, end) };
  }
  const name = text.slice(start + 'struct '.length);
  return { type: 'taggedType', keyword: 'struct', name, qualifiers, place: between(line, at + start, end) };
}

function between(line: Line, start: number, end: number): Place {
  return placeBetween(line, start, line, end);
}
