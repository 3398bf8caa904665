import type { Place } from '../../source/index.ts';
import type { CAttribute, Enumerator, EnumType, Member, RecordType } from '../../tree/index.ts';
import { convert } from './arithmetic.ts';
import { parseAttributes, parseExpression } from './attribute.ts';
import { parseMember } from './member.ts';
import { commentAfter, commentBefore, placeFrom, tokenPlace } from './place.ts';
import { peek, peekExpanded, reportDepth, reportUnexpected, take, takeBalanced, takeIf, takeUntil } from './reader.ts';
import { type HeaderState, MAX_DEPTH, type Reader, type Value } from './state.ts';
import { isPunctuator, type Token } from './token.ts';

/** What stands before the braces of a definition. */
export interface DefinitionHead {
  readonly keyword: Token;
  readonly name: Token | undefined;
  readonly attributes: readonly CAttribute[];
  readonly comment: Place | undefined;
}

/** Returns the struct or union whose opening brace was taken. */
export function parseRecordBody(reader: Reader, head: DefinitionHead): RecordType {
  const members: Member[] = [];
  if (reader.depth >= MAX_DEPTH) {
    reportDepth(reader, 'structs', head.keyword.start, head.keyword.end);
    takeBalanced(reader);
  } else {
    reader.depth++;
    while (peekExpanded(reader) && !isPunctuator(peek(reader), '}')) parseMember(reader, members);
    reader.depth--;
    closeBody(reader);
  }
  return { type: head.keyword.text as 'struct', members, ...common(reader, head) };
}

/** Returns the enum whose opening brace was taken. */
export function parseEnumBody(reader: Reader, head: DefinitionHead): EnumType {
  const enumerators: Enumerator[] = [];
  let before: Value | undefined = { value: -1n, type: 'int' };
  while (peekExpanded(reader) && !isPunctuator(peek(reader), '}')) {
    const name = take(reader)!;
    if (name.kind === 'identifier') before = parseEnumerator(reader, name, before, enumerators);
    else if (name.text !== ',') {
      reportUnexpected(reader, 'an enumerator', name);
      takeUntil(reader, ENUMERATOR_END);
    }
  }
  closeBody(reader);
  return { type: 'enum', enumerators, ...common(reader, head) };
}

function closeBody(reader: Reader): void {
  if (!takeIf(reader, '}')) reportUnexpected(reader, '`}`');
}

function common(reader: Reader, head: DefinitionHead) {
  const { keyword, name, comment } = head;
  const attributes = [...head.attributes, ...parseAttributes(reader)];
  const place = placeFrom(reader, keyword);
  return { name: name?.text, attributes, comment, place, namePlace: tokenPlace(reader.header, name ?? keyword) };
}

const ENUMERATOR_END: ReadonlySet<string> = new Set([',', '}']);

/** Adds the enumerator `name` to `enumerators`; returns its value. */
function parseEnumerator(
  reader: Reader,
  name: Token,
  before: Value | undefined,
  enumerators: Enumerator[],
): Value | undefined {
  const { header } = reader;
  const leading = commentBefore(reader, name);
  parseAttributes(reader);
  const tokens = takeIf(reader, '=') ? takeUntil(reader, ENUMERATOR_END) : [];
  const expression = parseExpression(reader, tokens);
  const value = expression ? knownValue(expression) : before && convert(before.value + 1n, next(before));
  const [only] = tokens;
  const enumerator: Enumerator = {
    name: name.text,
    value: value?.value,
    expression,
    alias: isAlias(header, tokens) ? only!.text : undefined,
    macro: name.use?.name,
    comment: trailingComment(reader) ?? leading,
    place: tokenPlace(header, name),
  };
  if (expression && !value) reportNoValue(reader, expression.place, name.text);
  enumerators.push(enumerator);
  header.enumerators.set(name.text, value);
  return value;
}

/** True for the name of another enumerator. */
function isAlias({ enumerators }: HeaderState, [only, ...rest]: readonly Token[]): boolean {
  return only?.kind === 'identifier' && rest.length === 0 && enumerators.has(only.text);
}

function knownValue(expression: {
  value: bigint | undefined;
  valueType: Value['type'] | undefined;
}): Value | undefined {
  const { value, valueType } = expression;
  return value === undefined || valueType === undefined ? undefined : { value, type: valueType };
}

/** The type of the value one higher: an `int` that overflows goes on as a wider type. */
function next(before: Value): Value['type'] {
  return before.type === 'int' && before.value === 0x7fffffffn ? 'unsigned int' : before.type;
}

/** The comment behind the enumerator and its comma. */
function trailingComment(reader: Reader): Place | undefined {
  takeIf(reader, ',');
  return commentAfter(reader, peek(reader));
}

function reportNoValue(reader: Reader, place: Place, name: string): void {
  reader.header.messages.add({
    ruleId: 'uapi/no-value',
    level: 'error',
    reason: `Unexpected value of \`${name}\`, expected an integer constant that this header defines`,
    place,
  });
}
