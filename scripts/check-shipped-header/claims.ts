import { readFileSync } from 'node:fs';
import { fromContracts, namesIn } from '../../generator/signature/index.ts';
import type { ContractRow, Contracts, HelperContracts, TypeFlag } from '../../generator/tree/index.ts';
import { commentsOf } from './c-text.ts';
import type { Comparison } from './compare-surface.ts';
import { surfaceOf } from './surface.ts';

/** What the comment says of one helper. Overloads are joined: their last parameter list counts. */
interface Entry {
  name: string;
  parameters: string[];
  description: string;
  returns: string;
  fields: Map<string, string>;
}

/**
 * Compares what the shipped header says of its helpers (first release, program types, licence, maps, capabilities,
 * sleep, packet pointers, references, NULL) with the contracts in the file at `path`, as far as the header knows the
 * names. Contracts are what `bpfdoc contracts` prints.
 */
export function compareClaims(shipped: string, path: string): Comparison {
  const text = readFileSync(shipped, 'utf8');
  const { contracts, problems } = fromContracts(JSON.parse(readFileSync(path, 'utf8')));
  if (!contracts) throw new Error(`${path}: ${problems[0]!.path}: ${problems[0]!.reason}`);
  const known = new Set(surfaceOf(text).enumerators);
  const entries = entriesOf(text);
  return {
    figures: [`the claims about ${entries.size} helpers, with the contracts of Linux ${contracts.kernel}`],
    findings: [...entries.values()].flatMap((entry) => {
      const helper = contracts.helpers[entry.name];
      return helper ? findingsOf(entry, helper, contracts, known) : [`${entry.name}: unknown to the contracts`];
    }),
  };
}

function findingsOf(entry: Entry, helper: HelperContracts, contracts: Contracts, known: ReadonlySet<string>): string[] {
  const rows = helper.signatures
    .map((row) => ({ ...row, types: namesIn(row.prog_types, contracts.prog_types).filter((type) => known.has(type)) }))
    .filter(({ types }) => types.length > 0);
  const args = rows.flatMap((row) => row.args.map((arg, at) => ({ ...arg, name: entry.parameters[at] ?? '' })));
  const withFlag = (flag: TypeFlag) => args.filter(({ flags }) => flags?.includes(flag)).map(({ name }) => name);
  const maps = args.flatMap((arg) => arg.map_types ?? []).filter((type) => known.has(type));
  const needs = rows.flatMap((row) => row.requires ?? []).filter((one) => one.startsWith('CAP_'));
  const expected: [string, string, string][] = [
    ['Since', /^Linux ([\d.]+)\./.exec(entry.fields.get('Since') ?? '')?.[1] ?? 'nothing', helper.since ?? 'nothing'],
    ['Programs', sorted(programsOf(entry, known)), sorted(rows.flatMap(({ types }) => types))],
    ['Maps', sorted(namesOf(entry, 'Maps')), sorted(maps)],
    ['Needs', sorted(namesOf(entry, 'Needs')), sorted(needs)],
    ['Licence', licenceOf(entry), expectedLicence(rows)],
    ['Sleeps', String(entry.fields.has('Sleeps')), String(rows.some((row) => row.might_sleep))],
    ['Invalidates', String(entry.fields.has('Invalidates')), String(rows.some((row) => row.changes_pkt_data))],
    ['Acquires', String(entry.fields.has('Acquires')), String(rows.some(({ ref }) => ref?.acquire !== undefined))],
    ['Releases', String(entry.fields.has('Releases')), String(withFlag('OBJ_RELEASE').length > 0)],
    ['NULL returned', String(entry.returns.includes('**NULL**')), String(rows.some(mayReturnNull))],
    ['NULL taken', sorted(nullableOf(entry)), sorted(withFlag('PTR_MAYBE_NULL'))],
  ];
  return expected
    .filter(([, said, fact]) => said !== fact)
    .map(([what, said, fact]) => `${entry.name}: ${what}: header ${said}, kernel ${fact}`);
}

function mayReturnNull({ ret }: ContractRow): boolean {
  return ret.flags?.includes('PTR_MAYBE_NULL') ?? false;
}

function expectedLicence(rows: readonly (ContractRow & { types: readonly string[] })[]): string {
  const free = rows.filter((row) => !row.gpl_only);
  return free.length === rows.length ? 'any' : `GPL but for ${sorted(free.flatMap(({ types }) => types))}`;
}

function programsOf(entry: Entry, known: ReadonlySet<string>): string[] {
  const named = namesOf(entry, 'Programs').filter((name) => name.startsWith('BPF_PROG_TYPE_'));
  if (!entry.fields.get('Programs')?.startsWith('All types except ')) return named;
  const types = [...known].filter((name) => name.startsWith('BPF_PROG_TYPE_') && name !== 'BPF_PROG_TYPE_UNSPEC');
  return types.filter((type) => !named.includes(type));
}

function licenceOf(entry: Entry): string {
  const text = entry.fields.get('Licence') ?? '';
  return text === 'Any.' ? 'any' : `GPL but for ${sorted(namesOf(entry, 'Licence'))}`;
}

function nullableOf({ description, parameters }: Entry): string[] {
  return parameters.filter((name) => description.includes(`*${name}* may be **NULL**`));
}

function namesOf({ fields }: Entry, field: string): string[] {
  return [...(fields.get(field) ?? '').matchAll(/\*\*([A-Z]\w+)\*\*/g)].map((match) => match[1]!);
}

function sorted(names: readonly string[]): string {
  return [...new Set(names)].sort().join(' ');
}

function entriesOf(text: string): Map<string, Entry> {
  const comment = commentsOf(text).find((one) => one.includes('Start of BPF helper function descriptions:')) ?? '';
  const entries = new Map<string, Entry>();
  for (const part of comment.split(/\n \* (?=\w[^\n]*\([^\n]*\)\n \*\tDescription\n)/).slice(1)) {
    const entry = entryOf(part);
    const earlier = entries.get(entry.name);
    if (earlier) {
      entry.description = `${earlier.description} ${entry.description}`;
      entry.returns = `${earlier.returns} ${entry.returns}`;
    }
    entries.set(entry.name, entry);
  }
  return entries;
}

function entryOf(part: string): Entry {
  const [prototype, ...lines] = part.split('\n');
  const body = lines.map((line) => line.replace(/^ \*/, ''));
  const end = body.indexOf('\tReturn');
  const start = body.findIndex((line) => line.startsWith('\t\t:Since:'));
  const fieldText = flow(body.slice(start, end)).replaceAll(' | ', ' ');
  const fields = [...fieldText.matchAll(/:([A-Z][a-z]+): (.*?)(?= :[A-Z][a-z]+: |$)/g)];
  return {
    name: /(bpf_\w+)\(/.exec(prototype!)![1]!,
    parameters: prototype!
      .replace(/^.*\(|\)$/g, '')
      .split(',')
      .map((one) => /\w*$/.exec(one)![0]),
    description: flow(body.slice(0, start)),
    returns: flow(body.slice(end)),
    fields: new Map(fields.map((match) => [match[1]!, match[2]!])),
  };
}

function flow(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ');
}
