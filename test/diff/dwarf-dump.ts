import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../program.ts';

/** What a compiler says of a header, by name: `BPF_ANY` to its value, `struct bpf_sock` to its size, `struct bpf_sock.family` to its bits. */
export type Dump = Map<string, string>;

interface Entry {
  readonly depth: number;
  readonly tag: string;
  readonly attributes: Map<string, string>;
  readonly children: Entry[];
}

/** Compiles the header at `path` with debug information for every type in it and returns what that says: our own reader has no part in it. */
export function dumpHeader(path: string, flags: readonly string[], includes: readonly string[]): Dump {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  try {
    const source = join(folder, 'all.c');
    const object = join(folder, 'all.o');
    writeFileSync(source, `#include "${path}"\n`);
    const debug = ['-g', '-gdwarf-5', '-fno-eliminate-unused-debug-types', '-w', '-c', '-o', object];
    const compiled = runProgram('gcc', [...flags, ...debug, ...includes.map((folder) => `-I${folder}`), source]);
    if (compiled.status !== 0) throw new Error(compiled.output);
    return toDump(parseEntries(runProgram('readelf', ['--debug-dump=info', '-W', object]).output));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The entries by their offsets, nested as their depths say. */
function parseEntries(text: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const open: Entry[] = [];
  for (const line of text.split('\n')) {
    const head = /^ *<([0-9a-f]+)><([0-9a-f]+)>: Abbrev Number: \d+ \((DW_TAG_\w+)\)/.exec(line);
    if (head) {
      const entry: Entry = { depth: Number.parseInt(head[1]!, 16), tag: head[3]!, attributes: new Map(), children: [] };
      while (open.length > 0 && open[open.length - 1]!.depth >= entry.depth) open.pop();
      open[open.length - 1]?.children.push(entry);
      open.push(entry);
      entries.set(head[2]!, entry);
      continue;
    }
    const attribute = /^ *<[0-9a-f]+> +(DW_AT_\w+) *: (.*)$/.exec(line);
    if (attribute) open[open.length - 1]?.attributes.set(attribute[1]!, attributeValue(attribute[1]!, attribute[2]!));
  }
  return entries;
}

/** Without the form and the place of the string. */
function attributeValue(name: string, text: string): string {
  if (name === 'DW_AT_type') return /<0x([0-9a-f]+)>/.exec(text)![1]!;
  return text
    .trim()
    .replace(/^\(\w+\) /, '')
    .replace(/^\((?:indirect string, )?offset: (?:0x)?[0-9a-f]+\): /, '');
}

function toDump(entries: ReadonlyMap<string, Entry>): Dump {
  const dump: Dump = new Map();
  for (const { tag, attributes, children } of entries.values()) {
    const name = attributes.get('DW_AT_name');
    if (tag === 'DW_TAG_enumerator') dump.set(name!, BigInt(attributes.get('DW_AT_const_value')!).toString());
    const keyword = KEYWORDS[tag];
    if (keyword === undefined || name === undefined || !attributes.has('DW_AT_byte_size')) continue;
    dump.set(`${keyword} ${name}`, `${attributes.get('DW_AT_byte_size')} bytes`);
    addMembers(children, `${keyword} ${name}`, 0, entries, dump);
  }
  return dump;
}

const KEYWORDS: Readonly<Record<string, string>> = { DW_TAG_structure_type: 'struct', DW_TAG_union_type: 'union' };

function addMembers(
  members: readonly Entry[],
  path: string,
  base: number,
  entries: ReadonlyMap<string, Entry>,
  dump: Dump,
): void {
  for (const { tag, attributes } of members) {
    if (tag !== 'DW_TAG_member') continue;
    const name = attributes.get('DW_AT_name');
    const bits = attributes.get('DW_AT_bit_size');
    const start =
      base +
      Number(attributes.get('DW_AT_data_bit_offset') ?? 8 * Number(attributes.get('DW_AT_data_member_location') ?? 0));
    const inner = name === undefined ? path : `${path}.${name}`;
    const type = entries.get(attributes.get('DW_AT_type')!);
    const [element, index] = elementOf(type, entries);
    const isInline = element && KEYWORDS[element.tag] !== undefined && !element.attributes.has('DW_AT_name');
    if (name !== undefined && !(isInline && element === type))
      dump.set(inner, `${start} + ${bits ?? 8 * sizeOf(type, entries)}`);
    if (isInline) addMembers(element.children, inner + index, start, entries, dump);
  }
}

/** What an array is made of, and the index of its first element in each dimension. */
function elementOf(type: Entry | undefined, entries: ReadonlyMap<string, Entry>): [Entry | undefined, string] {
  let element = type;
  let index = '';
  while (element?.tag === 'DW_TAG_array_type') {
    index += '[0]'.repeat(element.children.length);
    element = entries.get(element.attributes.get('DW_AT_type')!);
  }
  return [element, index];
}

function sizeOf(type: Entry | undefined, entries: ReadonlyMap<string, Entry>): number {
  if (!type) return 0;
  const size = type.attributes.get('DW_AT_byte_size');
  if (type.tag === 'DW_TAG_array_type') {
    const counts = type.children.map(({ attributes }) => {
      const bound = attributes.get('DW_AT_upper_bound');
      return Number(attributes.get('DW_AT_count') ?? (bound === undefined ? 0 : Number(bound) + 1));
    });
    return counts.reduce(
      (product, count) => product * count,
      sizeOf(entries.get(type.attributes.get('DW_AT_type')!), entries),
    );
  }
  return size === undefined ? sizeOf(entries.get(type.attributes.get('DW_AT_type') ?? ''), entries) : Number(size);
}
