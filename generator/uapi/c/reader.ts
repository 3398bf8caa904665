import { placeAtOffsets } from '../../source/index.ts';
import { readDirective } from './directive.ts';
import { expandHead } from './expand.ts';
import { itemAt, MAX_DEPTH, type Reader } from './state.ts';
import type { Token } from './token.ts';

/** Returns the next token without taking it; directives before it are obeyed. */
export function peek(reader: Reader): Token | undefined {
  const pending = reader.pending[reader.pending.length - 1];
  if (pending) return pending;
  for (;;) {
    const item = itemAt(reader, reader.next);
    if (item?.kind !== 'directive') return item;
    reader.next++;
    readDirective(reader, item);
  }
}

/** Returns the next token after the macro that it may be the use of was replaced. */
export function peekExpanded(reader: Reader): Token | undefined {
  expandHead(reader);
  return peek(reader);
}

/** Takes the next token. */
export function take(reader: Reader): Token | undefined {
  const token = peek(reader);
  if (token === undefined) return undefined;
  if (reader.pending.length > 0) reader.pending.pop();
  else reader.next++;
  reader.last = token;
  return token;
}

/** Takes the next token if it is the punctuator or word `text`. */
export function takeIf(reader: Reader, text: string): Token | undefined {
  const token = peek(reader);
  return token?.text === text && token.kind !== 'string' ? take(reader) : undefined;
}

/** Returns the token after the next one, when both are of the same list. */
export function peekSecond(reader: Reader): Token | undefined {
  if (peek(reader) === undefined) return undefined;
  if (reader.pending.length > 1) return reader.pending[reader.pending.length - 2];
  const item = itemAt(reader, reader.pending.length > 0 ? reader.next : reader.next + 1);
  return item?.kind === 'directive' ? undefined : item;
}

/** Takes what stands up to the bracket that closes an opened one, nested ones included, and that bracket; without a closing one, everything. */
export function takeBalanced(reader: Reader): Token[] {
  const taken: Token[] = [];
  let open = 1;
  for (;;) {
    const token = take(reader);
    if (token === undefined) return taken;
    if (token.kind === 'punctuator') {
      if (OPENING.has(token.text)) open++;
      else if (CLOSING.has(token.text) && --open === 0) return taken;
    }
    taken.push(token);
  }
}

/** Takes tokens up to one of `stops` outside brackets; that one stays. */
export function takeUntil(reader: Reader, stops: ReadonlySet<string>): Token[] {
  const taken: Token[] = [];
  let open = 0;
  for (;;) {
    const token = peek(reader);
    if (token === undefined) return taken;
    if (open === 0 && stops.has(token.text)) return taken;
    if (token.kind === 'punctuator') {
      if (OPENING.has(token.text)) open++;
      else if (CLOSING.has(token.text) && --open < 0) return taken;
    }
    taken.push(token);
    take(reader);
  }
}

/** Reports that `token`, by default the next one, stands where something else was expected. */
export function reportUnexpected(reader: Reader, expected: string, token = peek(reader)): void {
  const { file, messages } = reader.header;
  const place = token
    ? placeAtOffsets(file, token.start, token.end)
    : placeAtOffsets(file, file.text.length, file.text.length);
  const before = messages.items[messages.items.length - 1];
  // One wrong token is wrong for all that is open round it.
  if (before?.ruleId === 'uapi/unexpected-token' && before.place?.start.offset === place.start.offset) return;
  const actual = token ? `\`${token.text}\`` : 'end of the header';
  messages.add({
    ruleId: 'uapi/unexpected-token',
    level: 'error',
    reason: `Unexpected ${actual}, expected ${expected}`,
    place,
    actual: token?.text ?? '',
    expected,
  });
}

/** Reports that `what` is nested deeper than is read; once, as long as nothing else comes between. */
export function reportDepth(reader: Reader, what: string, start: number, end: number): void {
  const { items } = reader.header.messages;
  if (items[items.length - 1]?.ruleId === 'uapi/nesting-limit') return;
  reader.header.messages.add({
    ruleId: 'uapi/nesting-limit',
    level: 'error',
    reason: `Unexpected nesting of ${what}, expected at most ${MAX_DEPTH} levels`,
    place: placeAtOffsets(reader.header.file, start, end),
  });
}

const OPENING: ReadonlySet<string> = new Set(['(', '[', '{']);
const CLOSING: ReadonlySet<string> = new Set([')', ']', '}']);
