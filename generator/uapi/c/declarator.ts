import type { CParam, CType, Qualifier } from '../../tree/index.ts';
import { parseAttributes, parseExpression } from './attribute.ts';
import { placeFrom, tokenPlace } from './place.ts';
import { peek, peekSecond, reportDepth, reportUnexpected, take, takeBalanced, takeIf } from './reader.ts';
import { parseSpecifiers, takeQualifier } from './specifier.ts';
import { createReader, MAX_DEPTH, type Reader } from './state.ts';
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
  const pointed = parsePointers(reader, base);
  const token = peek(reader);
  if (isPunctuator(token, '(') && (isPunctuator(peekSecond(reader), '*') || isPunctuator(peekSecond(reader), '('))) {
    return parseNested(reader, pointed);
  }
  const name = token?.kind === 'identifier' ? take(reader) : undefined;
  return { name, type: parseSuffixes(reader, pointed) };
}

function parsePointers(reader: Reader, base: CType): CType {
  let type = base;
  for (;;) {
    const star = takeIf(reader, '*');
    if (!star) return type;
    const qualifiers: Qualifier[] = [];
    while (takeQualifier(reader, qualifiers));
    type = { type: 'pointer', to: type, qualifiers, place: placeFrom(reader, star) };
  }
}

/** `(*name)`: what stands behind the bracket belongs to what the pointer points to. */
function parseNested(reader: Reader, base: CType): Declarator {
  const open = take(reader)!;
  const inner = createReader(reader.header, takeBalanced(reader));
  const type = parseSuffixes(reader, base);
  inner.depth = reader.depth + 1;
  if (inner.depth > MAX_DEPTH) {
    reportDepth(reader, 'declarators', open.start, open.end);
    return { name: undefined, type };
  }
  return parseDeclarator(inner, type);
}

type Suffix = (of: CType) => CType;

/** `[4]` and `(int a)`, the first of which is the outermost part of the type. */
function parseSuffixes(reader: Reader, base: CType): CType {
  const suffixes: Suffix[] = [];
  for (;;) {
    const open = takeIf(reader, '[') ?? takeIf(reader, '(');
    if (!open) break;
    suffixes.push(open.text === '[' ? arraySuffix(reader, open) : functionSuffix(reader, open));
  }
  return suffixes.reduceRight((type, suffix) => suffix(type), base);
}

function arraySuffix(reader: Reader, open: Token): Suffix {
  const size = parseExpression(reader, takeBalanced(reader));
  const place = placeFrom(reader, open);
  return (of) => ({ type: 'array', of, size, place });
}

function functionSuffix(reader: Reader, open: Token): Suffix {
  const list = createReader(reader.header, takeBalanced(reader));
  const place = placeFrom(reader, open);
  list.depth = reader.depth + 1;
  if (list.depth > MAX_DEPTH) {
    reportDepth(reader, 'declarators', open.start, open.end);
    return (returns) => ({ type: 'function', returns, params: [], isVariadic: false, place });
  }
  const { params, isVariadic } = parseParams(list);
  return (returns) => ({ type: 'function', returns, params, isVariadic, place });
}

/** The parameters in a function's brackets, which are all that `reader` has. */
function parseParams(reader: Reader): { params: CParam[]; isVariadic: boolean } {
  const params: CParam[] = [];
  if (peek(reader)?.text === 'void' && peekSecond(reader) === undefined) return { params, isVariadic: false };
  while (peek(reader)) {
    if (takeIf(reader, '...')) {
      if (peek(reader)) reportUnexpected(reader, '`)`');
      return { params, isVariadic: true };
    }
    const param = parseParam(reader);
    if (!param) break;
    params.push(param);
    if (peek(reader) && !(takeIf(reader, ',') && peek(reader))) {
      reportUnexpected(reader, 'a parameter');
      break;
    }
  }
  return { params, isVariadic: false };
}

function parseParam(reader: Reader): CParam | undefined {
  const first = peek(reader)!;
  const base = parseSpecifiers(reader);
  if (!base) {
    reportUnexpected(reader, 'a parameter');
    return undefined;
  }
  const { name, type } = parseDeclarator(reader, base);
  parseAttributes(reader);
  const namePlace = name && tokenPlace(reader.header, name);
  return { name: name?.text, namePlace, type, place: placeFrom(reader, first) };
}
