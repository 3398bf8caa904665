import type { Declarations } from '../declaration.ts';
import { peek } from '../reader.ts';
import type { Macro, Reader } from '../state.ts';
import type { CommentRange } from '../token.ts';
import type { TokenReading } from '../tokenize.ts';
import type { PlainCode } from './code.ts';
import { haveKnownWords, plainEnumEnd, plainEnumeratorsEnd, plainItems } from './enumeration.ts';
import type { EnumeratorLog } from './enumerator-log.ts';
import { listedEnumerators } from './listed.ts';
import { type MemberUse, memberUse } from './member-use.ts';
import { BLANK, NAME } from './pattern.ts';
import { PlainEnum, type PlainPlace, PlainRecord, PutOff } from './put-off.ts';
import { plainRecordEnd } from './record.ts';

/** What is needed to put declarations off. */
export interface PlainState {
  readonly code: PlainCode;
  readonly comments: readonly CommentRange[];
  readonly source: TokenReading;
  readonly log: EnumeratorLog;
  /** How many tokens macros may take and make, at most, when all that was put off is read. */
  cost: number;
  /** How many definitions were looked at. */
  known: number;
}

/**
 * Takes the declaration at the reader's head if it is a struct, union or enum of a plain form: one that the exact reader, to whom it is put off, surely has nothing to say about. True when it did. Nearly all
 * of a header is plain, and who lints it never asks for a member.
 */
export function takePlain(reader: Reader, plain: PlainState, declarations: Declarations): boolean {
  const first = peek(reader);
  const isAhead = reader.pending.length === 0 && reader.items.length === reader.next + 1;
  if (!first || !isAhead || !areKnown(reader, plain)) return false;
  HEAD.lastIndex = first.start;
  const head = HEAD.exec(plain.code.text);
  if (!head) return false;
  const { file } = reader.header;
  const place: PlainPlace = { file, comments: plain.comments, start: first.start, body: HEAD.lastIndex };
  const name = head[2];
  const end =
    head[1] === 'enum'
      ? takeEnum(reader, plain, place, name, declarations)
      : takeRecord(reader, plain, place, name, head[1] as 'struct', declarations);
  if (end === -1) return false;
  reader.next++;
  plain.source.skipTo(end);
  return true;
}

const HEAD = new RegExp(`(enum|struct|union)(?:${BLANK}+(${NAME}))?${BLANK}*\\{`, 'y');

/** False when the header has a macro whose uses were not searched for: its definition begins where no line seems to. */
function areKnown({ header: { definitions } }: Reader, plain: PlainState): boolean {
  while (plain.known < definitions.length && plain.code.names.has(definitions[plain.known]!.name)) plain.known++;
  return plain.known === definitions.length;
}

function takeRecord(
  reader: Reader,
  plain: PlainState,
  place: PlainPlace,
  name: string | undefined,
  keyword: 'struct' | 'union',
  { records }: Declarations,
): number {
  const { code, log } = plain;
  const defined = reader.header.macros;
  const uses: MemberUse[] = [];
  const end = plainRecordEnd(code.text, place.body, (at) => {
    const use = uses.length < MOST_USES ? memberUse(code.text, at, defined) : undefined;
    if (use) uses.push(use);
    return use?.end ?? -1;
  });
  const starts = uses.map((use) => use.start);
  const macros = end === -1 ? undefined : code.macrosIn(place.start, end, defined, starts);
  if (!macros) return -1;
  for (const { cost } of uses) plain.cost += cost;
  if (macros.size > 0) plain.cost += end - place.start;
  records.push(new PlainRecord(keyword, name, new PutOff(place, macros, log)));
  return end;
}

/** Real structs have some ten uses of macros. */
const MOST_USES = 50;

function takeEnum(
  reader: Reader,
  plain: PlainState,
  place: PlainPlace,
  name: string | undefined,
  { enums }: Declarations,
): number {
  const { code, log } = plain;
  const { text } = code;
  let items = place.body;
  let brace = plainEnumeratorsEnd(text, items);
  const listed = brace === -1 ? listedEnumerators(text, items, reader.header.macros) : undefined;
  if (listed) {
    items = listed.end;
    brace = plainEnumeratorsEnd(text, items);
  }
  const end = brace === -1 ? -1 : plainEnumEnd(text, brace);
  if (end === -1 || !haveKnownWords(text, items, brace)) return -1;
  const macros = macrosOf(code, reader.header.macros, [place.start, place.body], [items, end]);
  if (!macros) return -1;
  if (listed) plain.cost += listed.cost;
  const putOff = new PutOff(place, listed?.macros ?? macros, log);
  log.putOff(putOff);
  enums.push(new PlainEnum(name, putOff, () => [...(listed?.items() ?? []), ...plainItems(text, items, brace)]));
  return end;
}

/** Returns no macros where none is used from one index to another that may come to anything, or to a number; undefined otherwise. */
function macrosOf(
  code: PlainCode,
  macros: ReadonlyMap<string, Macro>,
  ...parts: (readonly [number, number])[]
): Map<string, Macro> | undefined {
  const areUsed = parts.some(([start, end]) => code.macrosIn(start, end, macros)?.size !== 0);
  return areUsed ? undefined : new Map();
}
