import type { Change, EnumLayout, HeaderLayout } from '../tree/index.ts';
import { createChange } from './create-change.ts';
import { match } from './match.ts';

/** Returns what changed about enums as types; their values are constants. */
export function enumChanges(old: HeaderLayout, next: HeaderLayout): Change[] {
  const { both, removed, added } = match(byTag(old), byTag(next));
  return [
    ...both.flatMap(([before, after]) => sizeChange(before, after)),
    ...removed.map((item) =>
      createChange('enum-removed', { subject: nameOf(item), text: 'removed', old: sideOf(item) }),
    ),
    ...added.map((item) => createChange('enum-added', { subject: nameOf(item), text: 'added', new: sideOf(item) })),
  ];
}

function byTag({ enums }: HeaderLayout): Map<string, EnumLayout> {
  return new Map(enums.flatMap((item) => (item.name === undefined ? [] : [[item.name, item]])));
}

function sizeChange(before: EnumLayout, after: EnumLayout): Change[] {
  if (before.size === after.size && before.isSigned === after.isSigned) return [];
  const text = `type changed from ${typeOf(before)} to ${typeOf(after)}`;
  return [createChange('enum-resized', { subject: nameOf(after), text, old: sideOf(before), new: sideOf(after) })];
}

function typeOf({ size, isSigned }: EnumLayout): string {
  return `${isSigned ? 'signed' : 'unsigned'} ${8 * size} bits`;
}

function nameOf({ name }: EnumLayout): string {
  return `enum ${name}`;
}

function sideOf({ definition }: EnumLayout) {
  return { place: definition.namePlace };
}
