import type { Place } from '../../source/index.ts';
import type { CParam, CType, Qualifier } from '../../tree/index.ts';
import { parseAttributes, parseExpression } from './attribute.ts';
import { placeFrom, tokenPlace } from './place.ts';
import { peek, peekSecond, reportDepth, reportUnexpected, take, takeIf, takeUntil } from './reader.ts';
import { parseSpecifiers, takeQualifier } from './specifier.ts';
import { MAX_DEPTH, type Reader } from './state.ts';
import { isPunctuator, type Token } from './token.ts';

/** A name and its type; no name for `void *` among parameters. */
export interface Declarator {
  readonly name: Token | undefined;
  readonly type: CType;
}

/**
 * Returns the name at the reader's head with the type that it has when its declaration begins with `base`, and takes it.
 *
 *     int (*callback)(void *, int)[2]
 *         ^
 *
 * Source: C11 6.7.6.
 */
export function parseDeclarator(reader: Reader, base: CType): Declarator {
  const { name, wrap } = parseParts(reader);
  return { name, type: wrap(base) };
}

/** Makes the type of what is declared out of the one that the declaration begins with. */
type Wrap = (base: CType) => CType;

interface Parts {
  readonly name: Token | undefined;
  readonly wrap: Wrap;
}

function parseParts(reader: Reader): Parts {
  const pointers = parsePointers(reader);
  const inner = isNested(reader) ? parseNested(reader) : undefined;
  const name = inner ? inner.name : takeName(reader);
  const suffixes = parseSuffixes(reader);
  // What stands behind the bracket of `(*name)` belongs to what the pointer points to.
  const wrap: Wrap = (base) => {
    const own = suffixes(pointers(base));
    return inner ? inner.wrap(own) : own;
  };
  return { name, wrap };
}

function takeName(reader: Reader): Token | undefined {
  return peek(reader)?.kind === 'identifier' ? take(reader) : undefined;
}

function parsePointers(reader: Reader): Wrap {
  const pointers: { qualifiers: Qualifier[]; place: Place }[] = [];
  for (let star = takeIf(reader, '*'); star; star = takeIf(reader, '*')) {
    const qualifiers: Qualifier[] = [];
    while (takeQualifier(reader, qualifiers));
    if (hasRoom(reader, pointers.length, star)) pointers.push({ qualifiers, place: placeFrom(reader, star) });
  }
  return (base) => pointers.reduce<CType>((to, pointer) => ({ type: 'pointer', to, ...pointer }), base);
}

function isNested(reader: Reader): boolean {
  if (!isPunctuator(peek(reader), '(')) return false;
  const second = peekSecond(reader);
  return isPunctuator(second, '*') || isPunctuator(second, '(');
}

function parseNested(reader: Reader): Parts {
  const open = take(reader)!;
  const parts = nested(reader, open, () => parseParts(reader));
  close(reader, ')');
  return parts ?? { name: undefined, wrap: (base) => base };
}

/** `[4]` and `(int a)`, the first of which is the outermost part of the type. */
function parseSuffixes(reader: Reader): Wrap {
  const suffixes: Wrap[] = [];
  for (;;) {
    const open = takeIf(reader, '[') ?? takeIf(reader, '(');
    if (!open) break;
    const suffix = open.text === '[' ? arraySuffix(reader, open) : functionSuffix(reader, open);
    if (hasRoom(reader, suffixes.length, open)) suffixes.push(suffix);
  }
  return (base) => suffixes.reduceRight((type, suffix) => suffix(type), base);
}

function arraySuffix(reader: Reader, open: Token): Wrap {
  const size = parseExpression(reader, takeUntil(reader, NOTHING));
  close(reader, ']');
  const place = placeFrom(reader, open);
  return (of) => ({ type: 'array', of, size, place });
}

function functionSuffix(reader: Reader, open: Token): Wrap {
  const { params, isVariadic } = nested(reader, open, () => parseParams(reader)) ?? { params: [], isVariadic: false };
  close(reader, ')');
  const place = placeFrom(reader, open);
  return (returns) => ({ type: 'function', returns, params, isVariadic, place });
}

/** False when a type has as many parts already as is read; the first time that is reported. */
function hasRoom(reader: Reader, parts: number, { start, end }: Token): boolean {
  if (parts < MAX_DEPTH) return true;
  reportDepth(reader, 'declarators', start, end);
  return false;
}

/** What `parse` gives inside of brackets, or, where they are nested too deep, undefined. */
function nested<T>(reader: Reader, open: Token, parse: () => T): T | undefined {
  if (reader.depth >= MAX_DEPTH) {
    reportDepth(reader, 'declarators', open.start, open.end);
    return undefined;
  }
  reader.depth++;
  const parsed = parse();
  reader.depth--;
  return parsed;
}

/** Takes the bracket that closes; what stands before it is passed over. */
function close(reader: Reader, bracket: string): void {
  if (takeIf(reader, bracket)) return;
  reportUnexpected(reader, `\`${bracket}\``);
  takeUntil(reader, NOTHING);
  takeIf(reader, bracket);
}

/** `takeUntil` ends at a closing bracket anyway. */
const NOTHING: ReadonlySet<string> = new Set();

/** The parameters up to the bracket that closes them. */
function parseParams(reader: Reader): { params: CParam[]; isVariadic: boolean } {
  const params: CParam[] = [];
  const first = peek(reader);
  if (isPunctuator(first, ')')) return { params, isVariadic: false };
  if (first?.text === 'void' && isPunctuator(peekSecond(reader), ')')) {
    take(reader);
    return { params, isVariadic: false };
  }
  do {
    if (takeIf(reader, '...')) return { params, isVariadic: true };
    const param = parseParam(reader);
    if (!param) break;
    params.push(param);
  } while (takeIf(reader, ','));
  return { params, isVariadic: false };
}

function parseParam(reader: Reader): CParam | undefined {
  const first = peek(reader);
  const base = parseSpecifiers(reader);
  if (!first || !base) {
    reportUnexpected(reader, 'a parameter');
    return undefined;
  }
  const { name, type } = parseDeclarator(reader, base);
  parseAttributes(reader);
  const namePlace = name && tokenPlace(reader.header, name);
  return { name: name?.text, namePlace, type, place: placeFrom(reader, first) };
}
