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
  const { model } = fromHeader(expandPointers(code), quote.place.path ?? '', { parts: [] });
  for (const definition of [...model.records, ...model.enums]) {
    const known =
      definition.name === undefined ? undefined : state.records.get(`${definition.type} ${definition.name}`);
    if (known) compare(quote, state, definition, known);
  }
}

/** The header writes pointers of contexts as `__bpf_md_ptr(void *, data)`, whose definition a quote does not have. */
function expandPointers(code: string): string {
  return code.replace(/__bpf_md_ptr\s*\(([^(),]*),\s*(\w+)\)/g, (whole, type, name) =>
    `${type} ${name}`.padEnd(whole.length),
  );
}

function compare(
  quote: CodeQuote,
  state: MarkdownState,
  definition: RecordType | EnumType,
  known: RecordType | EnumType,
): void {
  const { start, end } = definition.place;
  // One member of a union may be quoted without the others; a struct would have another layout.
  const isElided = known.type === 'union' || ELISION.test(quote.text.slice(start.offset, end.offset));
  const actual = partsOf(definition);
  const expected = partsOf(known);
  const problem = firstDifference(actual, expected, { isElided, isEnum: known.type === 'enum' });
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
  return definition.members.map(({ name, type, macro }) =>
    macro
      ? { name: macro.args[1] ?? '', text: plainType(macro.args.join(' ')) }
      : { name: name ?? '', text: plainType(formatDeclaration(type, name)) },
  );
}

/** What the quote says otherwise, the first of it. What stands in an elision is not missing, nor are structs without a name: a page about a command quotes those of its command. */
function firstDifference(
  actual: readonly Part[],
  expected: readonly Part[],
  { isElided, isEnum }: { isElided: boolean; isEnum: boolean },
): string | undefined {
  let at = 0;
  for (const part of actual) {
    const found = expected.findIndex(({ name }, index) => index >= at && name === part.name);
    if (found === -1) return `Unexpected member ${quoted(part.name || part.text)}`;
    const other = expected[found]!;
    const left = isElided ? undefined : expected.slice(at, found).find(({ name }) => name !== '');
    if (left) return `Missing member ${quoted(left.name)}`;
    // Values of an enum with members left out cannot be counted.
    if (other.text !== part.text && !(isElided && isEnum))
      return `Unexpected ${quoted(part.text)}, expected ${quoted(other.text)}`;
    at = found + 1;
  }
  const rest = isElided ? undefined : expected.slice(at).find(({ name }) => name !== '');
  return rest && `Missing member ${quoted(rest.name)}`;
}
