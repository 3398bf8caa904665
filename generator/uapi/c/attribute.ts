import type { CAttribute, ConstantExpression } from '../../tree/index.ts';
import { evaluate } from './expression.ts';
import { placeFrom, tokenPlace } from './place.ts';
import { peek, peekSecond, take, takeBalanced, takeIf, takeUntil } from './reader.ts';
import { createReader, type Reader } from './state.ts';
import { isPunctuator, type Token, tokenText } from './token.ts';

/**
 * Takes the attributes at the reader's head: `__attribute__((packed, aligned(2)))`, and single words such as `__packed` or `__aligned(8)`, whose macros are defined elsewhere.
 * Source: GCC, Attribute Syntax.
 */
export function parseAttributes(reader: Reader): CAttribute[] {
  const attributes: CAttribute[] = [];
  for (;;) {
    const token = peek(reader);
    if (token?.kind !== 'identifier') return attributes;
    if (ATTRIBUTE_WORDS.has(token.text)) gnuAttributes(reader, attributes);
    else if (isAttributeWord(reader, token)) attributes.push(attribute(reader));
    else return attributes;
  }
}

/** Returns the expression that `tokens` are, with its value. */
export function parseExpression(reader: Reader, tokens: readonly Token[]): ConstantExpression | undefined {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (!first || !last) return undefined;
  const value = evaluate(reader.header, tokens);
  const { start } = tokenPlace(reader.header, first);
  const { end } = tokenPlace(reader.header, last.end > first.end ? last : first);
  const place = { start, end };
  return { text: tokenText(tokens), value: value?.value, valueType: value?.type, place };
}

/** The words that a list of attributes begins with. */
export const ATTRIBUTE_WORDS: ReadonlySet<string> = new Set(['__attribute__', '__attribute']);

/** `__packed` and `__aligned(8)`; a word of another kind would be a declarator's name. */
function isAttributeWord(reader: Reader, token: Token): boolean {
  if (!token.text.startsWith('__')) return false;
  const next = peekSecond(reader);
  return isPunctuator(next, '(') || isPunctuator(next, ';') || next?.text === '__attribute__';
}

function gnuAttributes(reader: Reader, attributes: CAttribute[]): void {
  take(reader);
  if (!takeIf(reader, '(')) return;
  const inner = takeBalanced(reader);
  const isDouble = isPunctuator(inner[0], '(') && isPunctuator(inner[inner.length - 1], ')');
  const list = createReader(reader.header, isDouble ? inner.slice(1, -1) : inner);
  while (peek(list)) {
    if (peek(list)?.kind === 'identifier') attributes.push(attribute(list));
    else take(list);
  }
}

function attribute(reader: Reader): CAttribute {
  const name = take(reader)!;
  const args: ConstantExpression[] = [];
  if (takeIf(reader, '(')) {
    const list = createReader(reader.header, takeBalanced(reader));
    while (peek(list)) {
      const arg = parseExpression(list, takeUntil(list, COMMA));
      if (arg) args.push(arg);
      if (!take(list)) break;
    }
  }
  return { name: name.text.replace(/^__(\w+?)__$/, '$1'), args, place: placeFrom(reader, name) };
}

const COMMA: ReadonlySet<string> = new Set([',']);
