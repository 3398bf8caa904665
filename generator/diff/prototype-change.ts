import {
  type Change,
  type CParam,
  type CType,
  formatDeclaration,
  formatPrototype,
  type Helper,
  type Impact,
  type IntegerKind,
  integerKind,
  isVoid,
  type Prototype,
} from '../tree/index.ts';
import { createChange } from './create-change.ts';

/** One thing that is different about a prototype. */
interface Detail {
  readonly text: string;
  readonly class: Change['class'];
  readonly impact: Impact;
}

/** Returns the change from one prototype to another; undefined when programs and readers see none. */
export function prototypeChange(old: Helper, next: Helper): Change | undefined {
  const before = old.prototype;
  const after = next.prototype;
  if (!before || !after) return undefined;
  const details = [...returnDetails(before, after), ...paramDetails(before, after)];
  if (details.length === 0) return undefined;
  return createChange('prototype-changed', {
    subject: next.name,
    text: details.map(({ text }) => text).join('; '),
    class: worst(details, (detail) => detail.class, ['abi', 'api', 'doc']),
    impact: worst(details, (detail) => detail.impact, ['breaking', 'review', 'safe']),
    old: { text: formatPrototype(before), place: before.place },
    new: { text: formatPrototype(after), place: after.place },
  });
}

/**
 * Returns the change that a helper is described with a further prototype; none for a heading that is no prototype.
 * @param isFirst It had none before.
 */
export function prototypeAddition({ name, prototype }: Helper, isFirst: boolean): Change[] {
  if (!prototype) return [];
  const side = { text: formatPrototype(prototype), place: prototype.place };
  const text = `${isFirst ? 'declared now' : 'declared a further time'}, \`${side.text}\``;
  return [createChange('prototype-changed', { subject: name, text, impact: 'safe', new: side })];
}

/**
 * Returns the change that one of a helper's prototypes is gone.
 * @param isLast It has none left.
 */
export function prototypeRemoval({ name, prototype }: Helper, isLast: boolean): Change[] {
  if (!prototype) return [];
  const side = { text: formatPrototype(prototype), place: prototype.place };
  const text = `${isLast ? 'not declared any more' : 'declared a time less'}, \`${side.text}\``;
  return [createChange('prototype-changed', { subject: name, text, old: side })];
}

function worst<T>(details: readonly Detail[], of: (detail: Detail) => T, order: readonly T[]): T {
  return order.find((level) => details.some((detail) => of(detail) === level))!;
}

function returnDetails(before: Prototype, after: Prototype): Detail[] {
  const change = typeChange(before.returns, after.returns);
  // A constant that is handed out may be kept where a variable was; not the other way round.
  return change ? [typeDetail('return type', change, isConst(after.returns))] : [];
}

function paramDetails(before: Prototype, after: Prototype): Detail[] {
  const shared = before.params
    .slice(0, after.params.length)
    .map((param, index) => [param, after.params[index]!] as const);
  const types = shared.flatMap(([old, next], index) => {
    const change = typeChange(old.type, next.type);
    return change ? [typeDetail(`type of ${nameOf(next, index)}`, change, !isConst(next.type))] : [];
  });
  const names = shared.flatMap(([old, next], index): Detail[] =>
    old.name === next.name
      ? []
      : [{ text: `${nameOf(old, index)} renamed ${nameOf(next, index)}`, class: 'doc', impact: 'safe' }],
  );
  return [...types, ...countDetails(before, after), ...names];
}

function nameOf({ name }: CParam, index: number): string {
  return name === undefined ? `argument ${index + 1}` : `\`${name}\``;
}

/** Programs that are compiled leave the registers of further arguments unset, which the verifier refuses; dots need none. */
function countDetails(before: Prototype, after: Prototype): Detail[] {
  const more = after.params.length - before.params.length;
  if (more === 0 && before.isVariadic === after.isVariadic) return [];
  const text = `takes ${countOf(after)}, not ${countOf(before)} (count)`;
  if (more > 0) return [{ text, class: 'abi', impact: 'breaking' }];
  return [{ text, class: 'api', impact: more === 0 && after.isVariadic ? 'safe' : 'breaking' }];
}

function countOf({ params, isVariadic }: Prototype): string {
  const count = `${params.length} ${params.length === 1 ? 'argument' : 'arguments'}`;
  return isVariadic ? `${count} or more` : count;
}

/** @param narrows A difference in `const` asks for more than before. */
function typeDetail(what: string, { text, hows }: TypeChange, narrows: boolean): Detail {
  const isKind = hows.includes('kind');
  const isSafe = hows.every((how) => how === 'name' || (how === 'const' && !narrows));
  return { text: `${what} changed ${text}`, class: 'api', impact: isKind ? 'breaking' : isSafe ? 'safe' : 'review' };
}

/** In what a type may differ: integer, pointer or neither; bits; sign; what is pointed to; whether that is constant; only the name. */
type How = 'kind' | 'width' | 'sign' | 'target' | 'const' | 'name';

interface TypeChange {
  readonly text: string;
  readonly hows: readonly How[];
}

function typeChange(before: CType, after: CType): TypeChange | undefined {
  const from = formatDeclaration(before);
  const to = formatDeclaration(after);
  if (from === to) return undefined;
  const hows = differences(shapeOf(before), shapeOf(after));
  const named: readonly How[] = hows.length > 0 ? hows : ['name'];
  return { text: `from \`${from}\` to \`${to}\` (${named.join(', ')})`, hows: named };
}

interface Shape {
  readonly kind: 'integer' | 'pointer' | 'void' | 'other';
  readonly integer?: IntegerKind | undefined;
  readonly target?: string;
  readonly isConst?: boolean;
}

function differences(old: Shape, next: Shape): How[] {
  if (old.kind !== next.kind) return ['kind'];
  const hows: How[] = [];
  if (old.integer?.slice(1) !== next.integer?.slice(1)) hows.push('width');
  if (old.integer?.[0] !== next.integer?.[0]) hows.push('sign');
  if (old.target !== next.target) hows.push('target');
  if (old.isConst !== next.isConst) hows.push('const');
  return hows;
}

function shapeOf(type: CType): Shape {
  if (type.type === 'pointer') {
    const target = formatDeclaration(type.to).replace(/\bconst /g, '');
    return { kind: 'pointer', target, isConst: isConst(type) };
  }
  if (isVoid(type)) return { kind: 'void' };
  const integer = integerKind(type);
  return integer ? { kind: 'integer', integer } : { kind: 'other', target: formatDeclaration(type) };
}

function isConst(type: CType): boolean {
  return type.type === 'pointer' && 'qualifiers' in type.to && type.to.qualifiers.includes('const');
}
