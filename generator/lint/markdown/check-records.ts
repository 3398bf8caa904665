import type { CodeQuote } from '../../markdown/index.ts';
import { type EnumType, formatDeclaration, type RecordType } from '../../tree/index.ts';
import { fromHeader } from '../../uapi/index.ts';
import { quoted } from '../rule.ts';
import type { MarkdownState } from './lint-markdown.ts';
import { plainType } from './signature.ts';

/** A member or enumerator as it is compared. */
interface Part {
  readonly name: string;
  readonly text: string;
}

const ELISION = /\.\.\.|\[\.\.\.\]|\u2026/;

/** Reports structs, unions and enums with a name in a block of C that are not those of the header. */
export function checkRecords(quote: CodeQuote, state: MarkdownState): void {
  if (!quote.isBlock || !/\b(?:struct|union|enum)\s+\w+\s*\{/.test(quote.text)) return;
  const code = quote.text.replace(/^.*(?:\.\.\.|\u2026).*$/gm, (line) => ' '.repeat(line.length));
  const { model } = fromHeader(code, quote.place.path ?? '', { parts: [] });
  for (const definition of [...model.records, ...model.enums]) {
    const known =
      definition.name === undefined ? undefined : state.records.get(`${definition.type} ${definition.name}`);
    if (known) compare(quote, state, definition, known);
  }
}

function compare(
  quote: CodeQuote,
  state: MarkdownState,
  definition: RecordType | EnumType,
  known: RecordType | EnumType,
): void {
  const { start, end } = definition.place;
  const isElided = ELISION.test(quote.text.slice(start.offset, end.offset));
  const actual = partsOf(definition);
  const expected = partsOf(known);
  const problem = firstDifference(actual, expected, isElided);
  if (problem === undefined) return;
  const title = quoted(`${known.type} ${known.name}`);
  const { namePlace } = definition;
  state.report(
    'markdown/stale-record',
    quote.placeOf(namePlace.start.offset, namePlace.end.offset),
    `${problem} in ${title}`,
    {
      note: `The header defines it in line ${known.place.start.line}`,
    },
  );
}

function partsOf(definition: RecordType | EnumType): Part[] {
  if (definition.type === 'enum') {
    return definition.enumerators.map(({ name, value }) => ({
      name,
      text: value === undefined ? name : `${name} = ${value}`,
    }));
  }
  return definition.members.map(({ name, type, macro }) => ({
    name: macro?.args[1] ?? name ?? '',
    text: plainType(formatDeclaration(type, macro ? '' : (name ?? ''))),
  }));
}

/** What the quote says otherwise, the first of it; what stands in an elision is not missing. */
function firstDifference(actual: readonly Part[], expected: readonly Part[], isElided: boolean): string | undefined {
  let at = 0;
  for (const part of actual) {
    const found = expected.findIndex(({ name }, index) => index >= at && name === part.name);
    if (found === -1) return `Unexpected member ${quoted(part.name || part.text)}`;
    const other = expected[found]!;
    if (found > at && !isElided) return `Missing member ${quoted(expected[at]!.name || expected[at]!.text)}`;
    // Values of an enum with members left out cannot be counted.
    if (other.text !== part.text && !isElided) return `Unexpected ${quoted(part.text)}, expected ${quoted(other.text)}`;
    at = found + 1;
  }
  const rest = expected[at];
  return rest && !isElided ? `Missing member ${quoted(rest.name || rest.text)}` : undefined;
}
