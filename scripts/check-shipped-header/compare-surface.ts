import { readFileSync } from 'node:fs';
import type { Release } from './differences.ts';
import { probe } from './probe.ts';
import { type Layout, type Surface, surfaceOf } from './surface.ts';

/** What a comparison found: how much was compared, and every difference that is not listed. */
export interface Comparison {
  figures: string[];
  findings: string[];
}

/**
 * Compares the shipped header with a real one of the kernel release that `release` describes. Every difference has to
 * be listed in `release`, and every entry of the list has to be a difference.
 */
export async function compareSurface(shipped: string, reference: string, release: Release): Promise<Comparison> {
  const ours = surfaceOf(readFileSync(shipped, 'utf8'));
  const theirs = surfaceOf(readFileSync(reference, 'utf8'));
  const common = commonPart(ours, theirs);
  const [left, right] = await Promise.all([probe(shipped, common), probe(reference, common)]);
  return {
    figures: figuresOf(ours, left.size),
    findings: [
      ...compareNames(namesOf(ours), namesOf(theirs), release),
      ...compareTypes(ours, theirs, release),
      ...compareValues(left, right, release),
      ...comparePrototypes(ours.prototypes, theirs.prototypes, release),
    ],
  };
}

function figuresOf(surface: Surface, values: number): string[] {
  const members = surface.layouts.reduce((sum, layout) => sum + layout.members.length, 0);
  return [
    `${surface.helpers.length - 1} helpers, ${surface.enumerators.length} enumerators, ${surface.constants.length} constants`,
    `${surface.layouts.length} structures and unions with ${members} members; ${values} values, sizes and offsets`,
  ];
}

function compareNames(ours: Set<string>, theirs: Set<string>, { laterNames, ownNames }: Release): string[] {
  const later = new Set(laterNames);
  const own = new Set(ownNames);
  return [
    ...minus(ours, theirs)
      .filter((name) => !own.has(name))
      .map((name) => `${name}: only in the shipped header`),
    ...minus(theirs, ours)
      .filter((name) => !later.has(name))
      .map((name) => `${name}: missing from the shipped header`),
    ...laterNames
      .filter((name) => ours.has(name) || !theirs.has(name))
      .map((name) => `${name}: listed as later in vain`),
  ];
}

function compareTypes(ours: Surface, theirs: Surface, { retyped }: Release): string[] {
  const types = memberTypes(theirs);
  return [...memberTypes(ours)].flatMap(([path, type]) => {
    const other = types.get(path) ?? type;
    const listed = retyped.find((one) => one.path === path);
    if (listed)
      return type === listed.shipped && other === listed.reference ? [] : [`${path}: listed as retyped in vain`];
    return type === other ? [] : [`${path}: type ${type}, but ${other} in the reference`];
  });
}

function compareValues(ours: Map<string, string>, theirs: Map<string, string>, { changedValues }: Release): string[] {
  const listed = new Set(changedValues);
  return [...ours].flatMap(([what, value]) => {
    const other = theirs.get(what);
    if (listed.has(what)) return value === other ? [`${what}: listed as changed in vain`] : [];
    return value === other ? [] : [`${what}: ${value}, but ${other} in the reference`];
  });
}

function comparePrototypes(
  ours: Surface['prototypes'],
  theirs: Surface['prototypes'],
  { referenceForm }: Release,
): string[] {
  return [...ours].flatMap(([name, forms]) => {
    const expected = referenceForm(name, forms).join('\n');
    const found = (theirs.get(name) ?? []).join('\n');
    return expected === found ? [] : [`${name}: expected in the reference\n    ${expected}\n  found\n    ${found}`];
  });
}

function commonPart(ours: Surface, theirs: Surface): Surface {
  const names = namesOf(theirs);
  const layouts = ours.layouts.filter(({ tag }) => names.has(tag));
  return {
    ...ours,
    enumerators: ours.enumerators.filter((name) => names.has(name)),
    constants: ours.constants.filter((name) => names.has(name)),
    macros: ours.macros.filter((name) => names.has(name)),
    layouts: layouts.map(({ tag, members }): Layout => {
      return { tag, members: members.filter(({ path }) => names.has(`${tag}.${path}`)) };
    }),
  };
}

function namesOf(surface: Surface): Set<string> {
  const members = surface.layouts.flatMap(({ tag, members }) => [tag, ...members.map(({ path }) => `${tag}.${path}`)]);
  return new Set([...surface.enumerators, ...surface.constants, ...surface.macros, ...members]);
}

function memberTypes(surface: Surface): Map<string, string> {
  return new Map(
    surface.layouts.flatMap(({ tag, members }) => members.map(({ path, type }) => [`${tag}.${path}`, type])),
  );
}

function minus(left: Set<string>, right: Set<string>): string[] {
  return [...left].filter((name) => !right.has(name));
}
