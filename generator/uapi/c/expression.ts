import type { IntegerType } from '../../tree/index.ts';
import { balance, binary, convert, INTEGER_TYPES, negate, not } from './arithmetic.ts';
import { expandAll } from './expand.ts';
import { parseNumber } from './number.ts';
import { type HeaderState, MAX_DEPTH, type Value } from './state.ts';
import type { Token } from './token.ts';

interface Settings {
  /** `#if`: a word that is no macro counts as 0. */
  readonly isCondition?: boolean;
}

interface State {
  readonly header: HeaderState;
  readonly tokens: readonly Token[];
  readonly isCondition: boolean;
  next: number;
  depth: number;
}

/**
 * Returns what `tokens` come to as C's integer constant expression on a 64-bit machine; undefined for what is none, for names that the header does not define and for `sizeof`.
 * Source: C11 6.6, 6.5.
 */
export function evaluate(header: HeaderState, tokens: readonly Token[], settings: Settings = {}): Value | undefined {
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === 'number') return parseNumber(only.text);
  const expanded = expandAll(header, tokens);
  const state: State = { header, tokens: expanded, isCondition: settings.isCondition ?? false, next: 0, depth: 0 };
  const value = conditional(state);
  return state.next === expanded.length ? value : undefined;
}

/** How tightly the binary operators bind. Source: C11 6.5.5 to 6.5.14. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  '*': 10,
  '/': 10,
  '%': 10,
  '+': 9,
  '-': 9,
  '<<': 8,
  '>>': 8,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '==': 6,
  '!=': 6,
  '&': 5,
  '^': 4,
  '|': 3,
  '&&': 2,
  '||': 1,
};

function conditional(state: State): Value | undefined {
  const condition = operators(state, 1);
  if (!accept(state, '?')) return condition;
  const left = nested(state, conditional);
  if (!accept(state, ':')) return undefined;
  const right = nested(state, conditional);
  if (!condition || !left || !right) return undefined;
  const type = balance(left.type, right.type);
  return convert(condition.value !== 0n ? left.value : right.value, type);
}

function operators(state: State, lowest: number): Value | undefined {
  let left = unary(state);
  for (;;) {
    const operator = state.tokens[state.next];
    const precedence = operator?.kind === 'punctuator' ? PRECEDENCE[operator.text] : undefined;
    if (operator === undefined || precedence === undefined || precedence < lowest) return left;
    state.next++;
    const right = operators(state, precedence + 1);
    left = left && right && binary(operator.text, left, right);
  }
}

function unary(state: State): Value | undefined {
  const token = state.tokens[state.next];
  if (token === undefined) return undefined;
  state.next++;
  if (token.kind === 'number') return parseNumber(token.text);
  if (token.kind === 'string') return character(token.text);
  if (token.kind === 'identifier') return word(state, token.text);
  switch (token.text) {
    case '(':
      return bracketed(state);
    case '+':
      return nested(state, unary);
    case '-':
      return negate(nested(state, unary));
    case '~':
      return not(nested(state, unary));
    case '!': {
      const value = nested(state, unary);
      return value && { value: value.value === 0n ? 1n : 0n, type: 'int' };
    }
    default:
      return undefined;
  }
}

function word(state: State, name: string): Value | undefined {
  const known = state.header.enumerators.get(name);
  return known ?? (state.isCondition ? { value: 0n, type: 'int' } : undefined);
}

/** `(1 + 2)` or a cast, `(__u64)len`. */
function bracketed(state: State): Value | undefined {
  const type = castType(state);
  if (type) {
    const value = nested(state, unary);
    return value && convert(value.value, type.to, type.bits);
  }
  const value = nested(state, conditional);
  return accept(state, ')') ? value : undefined;
}

/** The types that a header of the kernel's interface casts to, besides C's own. Source: include/uapi/asm-generic/int-ll64.h. */
const FIXED_TYPES: ReadonlyMap<string, readonly [IntegerType, number]> = new Map([
  ['__u8', ['int', 8]],
  ['__s8', ['int', -8]],
  ['__u16', ['int', 16]],
  ['__s16', ['int', -16]],
  ['__u32', ['unsigned int', 32]],
  ['__s32', ['int', -32]],
  ['__u64', ['unsigned long long', 64]],
  ['__s64', ['long long', -64]],
]);

/** The type in the brackets of a cast, which are taken; undefined (and nothing taken) when they hold an expression. */
function castType(state: State): { to: IntegerType; bits?: number } | undefined {
  let end = state.next;
  while (state.tokens[end]?.kind === 'identifier') end++;
  if (end === state.next || state.tokens[end]?.text !== ')') return undefined;
  const words = state.tokens.slice(state.next, end).map((token) => token.text);
  const fixed = words.length === 1 ? FIXED_TYPES.get(words[0]!) : undefined;
  const to = fixed?.[0] ?? INTEGER_TYPES.get([...words].sort().join(' '));
  if (to === undefined) return undefined;
  state.next = end + 1;
  return fixed ? { to, bits: fixed[1] } : { to };
}

function accept(state: State, text: string): boolean {
  if (state.tokens[state.next]?.text !== text) return false;
  state.next++;
  return true;
}

function nested(state: State, parse: (state: State) => Value | undefined): Value | undefined {
  if (state.depth >= MAX_DEPTH) return undefined;
  state.depth++;
  const value = parse(state);
  state.depth--;
  return value;
}

/** The value of 'x'; of an escape only the simple ones. */
function character(text: string): Value | undefined {
  const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', '0': '\0', r: '\r', '\\': '\\', "'": "'" };
  const inner = text.slice(1, -1);
  const one = inner.startsWith('\\') ? simple[inner.slice(1)] : inner;
  if (!text.startsWith("'") || one?.length !== 1) return undefined;
  return { value: BigInt(one.charCodeAt(0)), type: 'int' };
}
