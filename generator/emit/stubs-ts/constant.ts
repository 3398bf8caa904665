import type { EnumLayout, HeaderModel } from '../../tree/index.ts';
import { commentDoc, formatDoc } from './comment-doc.ts';
import { propertyName } from './ts-name.ts';

/** A constant of the module: its value as source text. */
export interface ConstantView {
  readonly name: string;
  readonly value: string;
  readonly doc: string | undefined;
  /** A type of the same name is the union of its values. */
  readonly hasType: boolean;
}

/** Returns an enum as an object; undefined when no value in it is known. An enum without a name is called after its first enumerator: that is what stays when others are added. */
export function enumView({ definition, size }: EnumLayout, model: HeaderModel): ConstantView | undefined {
  const known = new Map(
    definition.enumerators.flatMap((item) => (item.value === undefined ? [] : [[item.name, item]])),
  );
  const [first] = definition.enumerators;
  if (known.size === 0 || !first) return undefined;
  const lines = [...known.values()].map(({ name, value, comment }) => {
    const doc = formatDoc(commentDoc(model, comment), '  ');
    return `${doc}  ${propertyName(name)}: ${literal(value!, size === 8)},\n`;
  });
  return {
    name: definition.name ?? `${first.name}_values`,
    value: `{\n${lines.join('')}} as const`,
    doc: commentDoc(model, definition.comment),
    hasType: true,
  };
}

/** Returns the macros that are integers; of several definitions of one name the last counts. */
export function defineViews(model: HeaderModel): ConstantView[] {
  const byName = new Map(model.defines.map((define) => [define.name, define]));
  return [...byName.values()].flatMap(({ name, params, value, comment }) =>
    params !== undefined || value === undefined
      ? []
      : [{ name, value: literal(value, !fits(value)), doc: commentDoc(model, comment), hasType: false }],
  );
}

const MOST = 0xffff_ffffn;

/** True for what is a number rather than a bigint: whatever 32 bits hold. */
function fits(value: bigint): boolean {
  return value <= MOST && value >= -(MOST + 1n) / 2n;
}

function literal(value: bigint, isWide: boolean): string {
  return isWide ? `${value}n` : `${value}`;
}
