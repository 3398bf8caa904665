import type {
  Abi,
  ArrayType,
  CType,
  EnumLayout,
  EnumType,
  HeaderLayout,
  HeaderModel,
  Member,
  RecordLayout,
  RecordType,
  TaggedType,
  Typedef,
  UnknownLayout,
  ValueLayout,
} from '../../tree/index.ts';
import { alignmentOf } from './alignment.ts';
import { enumLayout } from './enum-layout.ts';
import { integer, namedLayout, pointer } from './machine.ts';
import { recordLayout, type SizedMember } from './record-layout.ts';
import { gatheredRecord } from './walk-members.ts';

type Result = ValueLayout | UnknownLayout;

interface State {
  readonly abi: Abi;
  readonly typedefs: ReadonlyMap<string, Typedef>;
  readonly records: Map<string, RecordLayout | UnknownLayout>;
  readonly enums: EnumLayout[];
  readonly enumsByName: Map<string, EnumLayout>;
  /** What was laid out: a definition may serve several members, `struct {…} a, b`. */
  readonly done: Map<EnumType | RecordType, Result>;
  /** How many members each record has, those of the records inside counted for each member of such a type. */
  readonly counts: Map<RecordLayout, number>;
  /** The members of structs inside others, for every struct that they are in. */
  inner: number;
}

/** Returns how the header's types are laid out on machines of `abi`. What uses a type before it is complete, or one of another header, is unknown. */
export function headerLayout(model: HeaderModel, abi: Abi): HeaderLayout {
  const state: State = {
    abi,
    typedefs: new Map(model.typedefs.map((typedef) => [typedef.name, typedef])),
    records: new Map(),
    enums: [],
    enumsByName: new Map(),
    done: new Map(),
    counts: new Map(),
    inner: 0,
  };
  for (const definition of inOrder(model)) definedLayout(definition, state);
  return { abi, records: state.records, enums: state.enums };
}

/** Top-level definitions as they follow each other. */
function inOrder({ enums, records }: HeaderModel): (EnumType | RecordType)[] {
  return [...enums, ...records].sort((a, b) => a.place.start.offset - b.place.start.offset);
}

function definedLayout(definition: EnumType | RecordType, state: State): Result {
  const known = state.done.get(definition);
  if (known) return known;
  const layout = definition.type === 'enum' ? addEnum(definition, state) : addRecord(definition, state);
  state.done.set(definition, layout);
  return layout;
}

function addEnum(definition: EnumType, state: State): Result {
  const layout = enumLayout(definition, state.abi);
  state.enums.push(layout);
  if (definition.name !== undefined) state.enumsByName.set(definition.name, layout);
  return enumValue(layout, state);
}

/** A value of an enum in memory. */
function enumValue({ size, align, isSigned, name }: EnumLayout, { abi }: State): ValueLayout {
  return { ...integer(size, isSigned, abi), align, enumName: name };
}

function addRecord(record: RecordType, state: State): RecordLayout | UnknownLayout {
  const layout = withRecord(layOut(record, state), record);
  if (record.name !== undefined) state.records.set(`${record.type} ${record.name}`, layout);
  return layout;
}

/** The cause may be a struct inside; what is unknown is this one. */
function withRecord(layout: RecordLayout | UnknownLayout, record: RecordType): RecordLayout | UnknownLayout {
  return layout.type === 'unknown' ? { ...layout, record } : layout;
}

function layOut(record: RecordType, state: State): RecordLayout | UnknownLayout {
  const members: SizedMember[] = [];
  let missing: UnknownLayout | undefined;
  for (const member of record.members) {
    const value = memberValue(member, state);
    if (value.type === 'unknown') missing ??= value;
    else if (!isOnlyType(member)) members.push({ member, value });
  }
  if (missing) return missing;
  const layout = recordLayout(record, members, state.abi);
  const inner = members.reduce((sum, { value }) => sum + innerCount(value, state), 0);
  state.counts.set(layout, members.length + inner);
  state.inner += inner;
  const isTooMany = inner > 0 && state.inner > MOST_INNER;
  return isTooMany ? unknown(`more than ${MOST_INNER} members of structs in structs`) : layout;
}

/** Structs in structs multiply: forty that each hold two of the one before would have 10^12 members in all, and so would many that hold the same large one. Linux 7.2's bpf.h has some hundreds. */
const MOST_INNER = 100_000;

function innerCount(value: ValueLayout, { counts }: State): number {
  const record = gatheredRecord(value);
  return record ? (counts.get(record) ?? 0) : 0;
}

/** `struct tag {…};` inside a struct declares the type and no member; the same without a tag is a member. Source: C11 6.7.2.1. */
function isOnlyType({ name, bits, type }: Member): boolean {
  if (name !== undefined || bits) return false;
  return type.type !== 'inlineType' || type.definition.type === 'enum' || type.definition.name !== undefined;
}

function memberValue({ bits, type }: Member, state: State): Result {
  const isBad = bits && (bits.value === undefined || bits.value < 0n);
  return isBad ? unknown(bits.text) : valueLayout(type, state, 0);
}

/** How many typedefs and arrays one type may go through. */
const MAX_STEPS = 200;

function valueLayout(type: CType, state: State, steps: number): Result {
  if (steps > MAX_STEPS) return unknown('a type behind too many others');
  switch (type.type) {
    case 'pointer':
      return pointer(state.abi);
    case 'array':
      return arrayLayout(type, state, steps);
    case 'function':
      return unknown('a function');
    case 'inlineType':
      return definedLayout(type.definition, state);
    case 'taggedType':
      return taggedLayout(type, state);
    case 'namedType': {
      const target = state.typedefs.get(type.name);
      if (target) return typedefLayout(target, state, steps + 1);
      return namedLayout(type.name, state.abi) ?? unknown(type.name);
    }
  }
}

/** An alignment that a typedef asks for counts, be it smaller than that of the type. Source: GCC, Common Type Attributes. */
function typedefLayout({ type, attributes }: Typedef, state: State, steps: number): Result {
  const layout = valueLayout(type, state, steps);
  const align = alignmentOf(attributes, state.abi);
  return layout.type === 'unknown' || align === 1 ? layout : { ...layout, align };
}

function arrayLayout({ of, size }: ArrayType, state: State, steps: number): Result {
  const element = valueLayout(of, state, steps + 1);
  if (element.type === 'unknown') return element;
  const length = size === undefined ? 0 : Number(size.value ?? -1n);
  const bytes = length * element.size;
  // Bits are counted in numbers: a size beyond what they hold exactly is refused.
  if (length < 0 || 16 * bytes > Number.MAX_SAFE_INTEGER) return unknown(size?.text ?? '');
  return { type: 'array', size: bytes, align: element.align, of: element, length };
}

function taggedLayout({ keyword, name }: TaggedType, state: State): Result {
  if (keyword !== 'enum') return state.records.get(`${keyword} ${name}`) ?? unknown(`${keyword} ${name}`);
  const layout = state.enumsByName.get(name);
  return layout ? enumValue(layout, state) : unknown(`enum ${name}`);
}

function unknown(cause: string): UnknownLayout {
  return { type: 'unknown', cause };
}
