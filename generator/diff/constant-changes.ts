import type { Place } from '../source/index.ts';
import type { Change, Define, Enumerator, EnumLayout, EnumType, HeaderLayout, HeaderModel } from '../tree/index.ts';
import { createChange } from './create-change.ts';
import { match } from './match.ts';

/** A constant that the header defines, as an enumerator or a macro. */
interface Constant {
  readonly name: string;
  readonly value: bigint;
  /** Bytes of its type on a 64-bit machine. */
  readonly size: number;
  readonly place: Place;
  /** The enum that it ends: those after it, if any, do not go on counting. */
  readonly ends: EnumType | undefined;
  readonly enumName: string | undefined;
  readonly form: 'enumerator' | 'macro';
  /** What the macro stands for, or the expression after `=`. */
  readonly body: string;
}

/** Returns what changed about constants: those of enums and macros are one set, since a program cannot tell them apart. Enumerators that only number helpers are left out. */
export function constantChanges(
  old: HeaderModel,
  next: HeaderModel,
  layouts: readonly [HeaderLayout, HeaderLayout],
): Change[] {
  const before = constantsOf(old, layouts[0]);
  const after = constantsOf(next, layouts[1]);
  const { both, removed, added } = match(withoutHelpers(before, old), withoutHelpers(after, next));
  const moved = movedSentinels(before, after);
  const renamed = renamesOf(removed, added);
  const renames = new Set(renamed.values());
  return [
    ...both.flatMap(([constant, other]) => valueChange(constant, other, moved)),
    ...[...renamed].map(([constant, other]) => renameChange(constant, other)),
    ...removed.filter((constant) => !renamed.has(constant)).map(removal),
    ...added.filter((constant) => !renames.has(constant)).map(addition),
  ];
}

/** Returns the constants of a header by name; an enumerator counts before a macro that only repeats it. */
function constantsOf(model: HeaderModel, { enums }: HeaderLayout): Map<string, Constant> {
  const constants = new Map<string, Constant>();
  for (const define of model.defines) {
    const constant = macroConstant(define);
    if (constant) constants.set(define.name, constant);
  }
  for (const layout of enums) {
    const ends = endsOf(layout.definition);
    for (const enumerator of layout.definition.enumerators) {
      const constant = enumConstant(enumerator, layout, ends.has(enumerator));
      if (constant) constants.set(enumerator.name, constant);
    }
  }
  return constants;
}

/** Enumerators that number helpers: helpers are compared by themselves. */
function withoutHelpers(constants: ReadonlyMap<string, Constant>, { helperIds }: HeaderModel): Map<string, Constant> {
  const numbers = new Set(helperIds?.entries.map(({ name }) => name.replace(/^bpf_/, 'BPF_FUNC_')));
  return new Map([...constants].filter(([name]) => !numbers.has(name)));
}

/** The names of what ends enums that grew, and of macros that stand for it. */
function movedSentinels(old: ReadonlyMap<string, Constant>, next: ReadonlyMap<string, Constant>): Set<string> {
  const moved = new Set<string>();
  const known = new Map<Constant, boolean>();
  for (const [name, constant] of next) {
    const other = old.get(name);
    if (!other) continue;
    const [before, after] = [aliased(other, old), aliased(constant, next)];
    const isMoved = known.get(after) ?? isMovedSentinel(before, after, old);
    known.set(after, isMoved);
    if (isMoved) moved.add(name);
  }
  return moved;
}

/** What a macro stands for, if that is a name: `__MAX_LINK_TYPE` in `#define MAX_LINK_TYPE __MAX_LINK_TYPE`. */
function aliased(constant: Constant, constants: ReadonlyMap<string, Constant>): Constant {
  return (constant.form === 'macro' && constants.get(constant.body.replace(/^\((.*)\)$/, '$1'))) || constant;
}

function macroConstant({ name, params, value, valueType, place, body }: Define): Constant | undefined {
  if (params !== undefined || value === undefined) return undefined;
  const size = valueType?.endsWith('int') ? 4 : 8;
  return { name, value, size, place, ends: undefined, enumName: undefined, form: 'macro', body };
}

function enumConstant(
  { name, value, place, expression }: Enumerator,
  layout: EnumLayout,
  isEnd: boolean,
): Constant | undefined {
  if (value === undefined) return undefined;
  const { definition, size } = layout;
  const ends = isEnd && SENTINEL.test(name) ? definition : undefined;
  return {
    name,
    value,
    size,
    place,
    ends,
    enumName: definition.name,
    form: 'enumerator',
    body: expression?.text ?? '',
  };
}

/** The enumerators that may end their enum: the last one, and the last one that counts on from the one before it. */
function endsOf({ enumerators }: EnumType): Set<Enumerator | undefined> {
  return new Set([enumerators[enumerators.length - 1], enumerators.findLast(({ expression }) => !expression)]);
}

/** Words in the name of what ends an enum and moves whenever that grows. */
const SENTINEL = /^__|(?:^|_)(?:MAX|LAST|END|NUM|NR|COUNT)(?:_|$)/;

/** True for what ends an enum, when new names took its value and those that follow. */
function isMovedSentinel(before: Constant, after: Constant, old: ReadonlyMap<string, Constant>): boolean {
  if (!before.ends || !after.ends || after.value <= before.value) return false;
  const { enumerators } = after.ends;
  const counted = enumerators.slice(
    0,
    enumerators.findIndex(({ name }) => name === after.name),
  );
  const inserted = counted.filter(({ name, value }) => !old.has(name) && value! >= before.value);
  return inserted.length > 0 && inserted.every(({ value }) => value! < after.value);
}

function valueChange(before: Constant, after: Constant, moved: ReadonlySet<string>): Change[] {
  const sides = { subject: after.name, old: side(before), new: side(after) };
  if (before.value !== after.value)
    return [createChange(valueKind(before, after, moved), { ...sides, text: valueText(before, after) })];
  if (before.size !== after.size) {
    const text = `type changed from ${8 * before.size} to ${8 * after.size} bits`;
    return [createChange('constant-resized', { ...sides, text })];
  }
  if (before.form === after.form) return [];
  const text = `became ${after.form === 'macro' ? 'a macro' : 'an enumerator'}, same value`;
  return [createChange('constant-rewritten', { ...sides, text })];
}

function valueKind(before: Constant, after: Constant, moved: ReadonlySet<string>): Change['kind'] {
  if (moved.has(after.name)) return 'sentinel-moved';
  const isMask = /(?:^|_)(?:MASK|ALL)(?:_|$)/.test(after.name) || /\|/.test(after.body);
  const keepsBits = before.value >= 0n && (before.value & after.value) === before.value;
  return isMask && keepsBits ? 'mask-extended' : 'constant-changed';
}

function valueText(before: Constant, after: Constant): string {
  return `value changed from ${formatValue(before.value)} to ${formatValue(after.value)}`;
}

function formatValue(value: bigint): string {
  return value >= 4096n ? `${value} (0x${value.toString(16)})` : `${value}`;
}

function side({ value, place }: Constant): { text: string; place: Place } {
  return { text: `${value}`, place };
}

/** The names that went, each with the one that came for it: the only one in the same enum with the same value. */
function renamesOf(removed: readonly Constant[], added: readonly Constant[]): Map<Constant, Constant> {
  const byValue = new Map<string, Constant[]>();
  for (const constant of added) {
    const key = valueKey(constant);
    const list = byValue.get(key);
    if (list) list.push(constant);
    else byValue.set(key, [constant]);
  }
  return new Map(
    removed.flatMap((constant): [Constant, Constant][] => {
      const found = constant.enumName === undefined ? [] : (byValue.get(valueKey(constant)) ?? []);
      return found.length === 1 ? [[constant, found[0]!]] : [];
    }),
  );
}

function valueKey({ enumName, value }: Constant): string {
  return `${enumName} ${value}`;
}

function renameChange(before: Constant, after: Constant): Change {
  const text = `renamed \`${after.name}\`, value ${after.value}`;
  return createChange('constant-renamed', { subject: before.name, text, old: side(before), new: side(after) });
}

function removal(constant: Constant): Change {
  const { name, value } = constant;
  return createChange('constant-removed', {
    subject: name,
    text: `removed, value ${formatValue(value)}`,
    old: side(constant),
  });
}

function addition(constant: Constant): Change {
  const { name, value } = constant;
  return createChange('constant-added', {
    subject: name,
    text: `added, value ${formatValue(value)}`,
    new: side(constant),
  });
}
