import { readFileSync } from 'node:fs';
import { commentsOf } from './c-text.ts';
import type { Comparison } from './compare-surface.ts';
import { surfaceOf } from './surface.ts';

/** The part of the kernel's facts that the shipped header makes statements about. */
interface Facts {
  helpers: Record<string, HelperFacts>;
  protos: Record<string, ProtoFacts>;
}

interface HelperFacts {
  prog_types: Record<string, { proto: string; requires?: string[] }[]>;
  map_types?: string[];
  acquire?: boolean;
}

interface ProtoFacts {
  gpl_only: boolean;
  changes_pkt_data: boolean;
  ret: { flags: string[] };
  args: { flags: string[] }[];
}

/** What the comment says of one helper. Overloads are joined: their last parameter list counts. */
interface Entry {
  name: string;
  parameters: string[];
  description: string;
  returns: string;
  fields: Map<string, string>;
}

/**
 * Compares what the shipped header says of its helpers (program types, licence, maps, capabilities, packet pointers,
 * references, NULL) with the kernel's facts in the file at `path`, as far as the header knows the names.
 */
export function compareClaims(shipped: string, path: string): Comparison {
  const text = readFileSync(shipped, 'utf8');
  const facts = JSON.parse(readFileSync(path, 'utf8')) as Facts;
  const known = new Set(surfaceOf(text).enumerators);
  const entries = entriesOf(text);
  return {
    figures: [`the claims about ${entries.size} helpers`],
    findings: [...entries.values()].flatMap((entry) => {
      const helper = facts.helpers[entry.name.replace(/^bpf_/, '')];
      return helper ? findingsOf(entry, helper, facts, known) : [`${entry.name}: unknown to the facts`];
    }),
  };
}

function findingsOf(entry: Entry, helper: HelperFacts, facts: Facts, known: ReadonlySet<string>): string[] {
  const types = Object.keys(helper.prog_types).filter((type) => known.has(type));
  const rows = types.flatMap((type) => helper.prog_types[type]!.map((row) => ({ ...row, type })));
  const protos = rows.map((row) => facts.protos[row.proto]!);
  const capabilities = rows.flatMap((row) => row.requires ?? []).filter((one) => one.startsWith('CAP_'));
  const free = rows.filter((row) => !facts.protos[row.proto]!.gpl_only).map((row) => row.type);
  const expected: [string, string, string][] = [
    ['Programs', sorted(programsOf(entry, known)), sorted(types)],
    ['Maps', sorted(namesIn(entry, 'Maps')), sorted((helper.map_types ?? []).filter((type) => known.has(type)))],
    ['Needs', sorted(namesIn(entry, 'Needs')), sorted(capabilities)],
    ['Licence', licenceOf(entry), free.length === rows.length ? 'any' : `GPL but for ${sorted(free)}`],
    ['Invalidates', String(entry.fields.has('Invalidates')), String(protos.some((proto) => proto.changes_pkt_data))],
    ['Acquires', String(entry.fields.has('Acquires')), String(helper.acquire === true)],
    ['Releases', String(entry.fields.has('Releases')), String(argumentsWith(protos, 'OBJ_RELEASE').length > 0)],
    ['NULL returned', String(entry.returns.includes('**NULL**')), String(protos.some(mayReturnNull))],
    [
      'NULL taken',
      sorted(nullableOf(entry)),
      sorted(argumentsWith(protos, 'PTR_MAYBE_NULL').map((at) => entry.parameters[at]!)),
    ],
  ];
  return expected
    .filter(([, said, fact]) => said !== fact)
    .map(([what, said, fact]) => `${entry.name}: ${what}: header ${said}, kernel ${fact}`);
}

function mayReturnNull(proto: ProtoFacts): boolean {
  return proto.ret.flags.includes('PTR_MAYBE_NULL');
}

function argumentsWith(protos: readonly ProtoFacts[], flag: string): number[] {
  return protos.flatMap(({ args }) => args.flatMap(({ flags }, at) => (flags.includes(flag) ? [at] : [])));
}

function programsOf(entry: Entry, known: ReadonlySet<string>): string[] {
  const named = namesIn(entry, 'Programs').filter((name) => name.startsWith('BPF_PROG_TYPE_'));
  if (!entry.fields.get('Programs')?.startsWith('All types except ')) return named;
  const types = [...known].filter((name) => name.startsWith('BPF_PROG_TYPE_') && name !== 'BPF_PROG_TYPE_UNSPEC');
  return types.filter((type) => !named.includes(type));
}

function licenceOf(entry: Entry): string {
  const text = entry.fields.get('Licence') ?? '';
  return text === 'Any.' ? 'any' : `GPL but for ${sorted(namesIn(entry, 'Licence'))}`;
}

function nullableOf({ description, parameters }: Entry): string[] {
  return parameters.filter((name) => description.includes(`*${name}* may be **NULL**`));
}

function namesIn({ fields }: Entry, field: string): string[] {
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
