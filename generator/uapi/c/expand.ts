import type { MacroUse } from '../../tree/index.ts';
import { isItself } from './macro.ts';
import { placeFrom, tokenPlace } from './place.ts';
import { peek, peekSecond, take, takeBalanced } from './reader.ts';
import { createReader, type HeaderState, MAX_DEPTH, type Macro, type Reader } from './state.ts';
import { type Hidden, isPunctuator, type Token, tokenText } from './token.ts';

/** Replaces the macro use at the reader's head by what it stands for, until the head is no macro use. Source: C11 6.10.3, with GNU's named variadic parameter and `, ##args`. */
export function expandHead(reader: Reader): void {
  for (;;) {
    const token = peek(reader);
    if (token?.kind !== 'identifier') return;
    const macro = reader.header.macros.get(token.text);
    if (!macro || isItself(macro) || isHidden(token, macro.name)) return;
    if (macro.params && !isPunctuator(peekSecond(reader), '(')) return;
    if (!hasBudget(reader.header, token)) return;
    take(reader);
    expandUse(reader, macro, token);
  }
}

/** Returns `tokens` with every macro use in them replaced. */
export function expandAll(header: HeaderState, tokens: readonly Token[], depth = 0): Token[] {
  if (!tokens.some((token) => header.macros.has(token.text))) return tokens as Token[];
  const reader = createReader(header, tokens);
  reader.depth = depth;
  const expanded: Token[] = [];
  for (;;) {
    expandHead(reader);
    const token = take(reader);
    if (token === undefined) return expanded;
    expanded.push(token);
  }
}

/** The tokens that macros may take and make in one header: fifty times what the largest real one needs. */
export const EXPANSION_BUDGET = 200_000;

function hasBudget(header: HeaderState, token: Token): boolean {
  if (header.budget > 0 && (token.hidden?.depth ?? 0) < MAX_DEPTH) return true;
  exhaust(header, token);
  return false;
}

/** No macro of the header is expanded from here on, which is said once. */
function exhaust(header: HeaderState, token: Token): void {
  if (header.budget !== EXHAUSTED) {
    header.messages.add({
      ruleId: 'uapi/expansion-limit',
      level: 'error',
      reason: `Unexpected size of what the header's macros expand to, expected at most ${EXPANSION_BUDGET} tokens and ${MAX_DEPTH} levels`,
      place: tokenPlace(header, token),
    });
  }
  header.budget = EXHAUSTED;
}

const EXHAUSTED = -1;

/** The tokens that may still be made. */
function left({ budget }: HeaderState): number {
  return Math.max(0, budget);
}

/** How many tokens these count for: pasted ones and strings can get longer than any that is written. */
function sizeOf(tokens: readonly Token[]): number {
  return tokens.reduce((size, { text }) => size + 1 + Math.floor(text.length / LONG_TOKEN), 0);
}

const LONG_TOKEN = 64;

function spend(header: HeaderState, tokens: number): void {
  if (header.budget !== EXHAUSTED) header.budget = Math.max(0, header.budget - tokens);
}

function expandUse(reader: Reader, macro: Macro, name: Token): void {
  const { header } = reader;
  let args: Token[][] = [];
  if (macro.params) {
    take(reader);
    const taken = takeBalanced(reader);
    spend(header, taken.length);
    args = splitArgs(taken, macro);
  }
  const use: MacroUse = name.use ?? {
    name: macro.name,
    args: args.map((arg) => tokenText(arg)),
    place: placeFrom(reader, name),
  };
  const hidden: Hidden = { name: macro.name, outer: name.hidden, depth: (name.hidden?.depth ?? 0) + 1 };
  const made = substitute(reader, macro, args);
  const size = 1 + sizeOf(made);
  if (size > left(header)) exhaust(header, name);
  spend(header, size);
  for (let index = made.length - 1; index >= 0; index--) {
    const token = made[index]!;
    reader.pending.push({ ...token, hidden: joinHidden(token.hidden, hidden), use });
  }
}

/** A token that came out of an argument keeps what it was hidden from, and is hidden from this macro too. */
function joinHidden(own: Hidden | undefined, hidden: Hidden): Hidden {
  return own === undefined ? hidden : { name: hidden.name, outer: own, depth: Math.max(own.depth, hidden.depth) + 1 };
}

function isHidden(token: Token, name: string): boolean {
  for (let hidden = token.hidden; hidden; hidden = hidden.outer) if (hidden.name === name) return true;
  return false;
}

/** The arguments at the commas outside brackets; a variadic macro's last one has the rest. */
function splitArgs(tokens: readonly Token[], macro: Macro): Token[][] {
  const params = macro.params!.length;
  if (params === 0 && tokens.length === 0) return [];
  const args: Token[][] = [[]];
  let open = 0;
  for (const token of tokens) {
    if (token.text === '(') open++;
    else if (token.text === ')') open--;
    const isLast = macro.isVariadic && args.length === params;
    if (open === 0 && !isLast && isPunctuator(token, ',')) args.push([]);
    else args[args.length - 1]!.push(token);
  }
  return args;
}

/** The macro's body with the arguments in it. */
function substitute(reader: Reader, macro: Macro, args: readonly Token[][]): Token[] {
  const made: Token[] = [];
  const { body } = macro;
  for (let index = 0; index < body.length; index++) {
    const token = body[index]!;
    if (isPunctuator(token, '##') && index > 0) continue;
    if (macro.params && isPunctuator(token, '#')) {
      made.push(stringOf(token, args[macro.params.indexOf(body[++index]?.text ?? '')] ?? []));
    } else substituteOne(reader, macro, args, index, made);
  }
  return made.filter((token) => token.text !== '');
}

function substituteOne(reader: Reader, macro: Macro, args: readonly Token[][], index: number, made: Token[]): void {
  const { body } = macro;
  const token = body[index]!;
  const isPasted = index > 1 && isPunctuator(body[index - 1], '##');
  const param = macro.params && token.kind === 'identifier' ? macro.params.indexOf(token.text) : -1;
  if (param === -1) {
    if (isPasted) made.push(paste(made.pop(), token, false));
    else made.push(token);
    return;
  }
  const arg = args[param] ?? [];
  if (isPasted && isVariadicTail(macro, param, body[index - 2])) appendVariadic(reader.header, made, arg);
  else if (isPasted) appendPasted(reader.header, made, arg);
  else if (isPunctuator(body[index + 1], '##'))
    append(reader.header, made, arg.length > 0 ? arg : [{ ...token, text: '' }]);
  else append(reader.header, made, expandArg(reader, arg));
}

function expandArg(reader: Reader, arg: readonly Token[]): readonly Token[] {
  return reader.depth < MAX_DEPTH ? expandAll(reader.header, arg, reader.depth + 1) : arg;
}

function isVariadicTail(macro: Macro, param: number, before: Token | undefined): boolean {
  return macro.isVariadic && param === macro.params!.length - 1 && isPunctuator(before, ',');
}

/** `, ##args`: nothing is pasted, and without arguments the comma goes. */
function appendVariadic(header: HeaderState, made: Token[], arg: readonly Token[]): void {
  if (arg.length === 0) made.pop();
  append(header, made, arg);
}

function appendPasted(header: HeaderState, made: Token[], arg: readonly Token[]): void {
  const [first, ...rest] = arg;
  if (first) made.push(paste(made.pop(), first, true));
  append(header, made, rest);
}

/** What is more than may be made is left out: `expandUse` will say so. A macro can name an argument often, each time as long as all that was made before. */
function append(header: HeaderState, made: Token[], tokens: readonly Token[]): void {
  const limit = left(header);
  for (const token of tokens) {
    if (made.length > limit) return;
    made.push(token);
  }
}

/** The word that two tokens make; its place is that of the one that was an argument. */
function paste(left: Token | undefined, right: Token, isRightArg: boolean): Token {
  if (!left) return right;
  const { start, end, row } = isRightArg ? right : left;
  return { ...left, text: left.text + right.text, kind: left.text === '' ? right.kind : left.kind, start, end, row };
}

function stringOf(token: Token, arg: readonly Token[]): Token {
  return { ...token, kind: 'string', text: JSON.stringify(tokenText(arg)) };
}
