import type { HeaderModel, NameSet } from '../../tree/index.ts';
import { shorter } from '../contracts/from-facts.ts';

/** The names of one enum of the header, and which names of the contracts it lacks. */
export interface NameFilter {
  /** The enum's names with their numbers. Empty when the header has no such enum: then it restricts nothing. */
  readonly values: Readonly<Record<string, number>>;
  readonly isOpen: boolean;
  /** Names that were asked for and are not there. */
  readonly leftOut: Set<string>;
}

/** Returns a filter for the names that the header's enum `name` has; those that only mark its ends are none. */
export function createNameFilter(model: HeaderModel, name: string): NameFilter {
  const found = model.enums.find((one) => one.name === name);
  const values: Record<string, number> = {};
  for (const { name: key, value } of found?.enumerators ?? []) {
    if (value !== undefined && !MARKERS.test(key)) values[key] = Number(value);
  }
  return { values, isOpen: found === undefined, leftOut: new Set() };
}

const MARKERS = /_UNSPEC$|^__/;

/** Says whether the header has `name`. */
export function keeps(filter: NameFilter, name: string): boolean {
  if (filter.isOpen || Object.hasOwn(filter.values, name)) return true;
  filter.leftOut.add(name);
  return false;
}

/** Returns the names that the header has. */
export function keepNames(filter: NameFilter, names: readonly string[]): readonly string[] {
  return filter.isOpen ? names : names.filter((name) => keeps(filter, name));
}

/** Returns the set within the header's names; `all` are the names that `all_but` counts from. Undefined when nothing is left of it. Without an enum to count from it is a list. */
export function keepSet(filter: NameFilter, set: NameSet, all: readonly string[]): NameSet | undefined {
  const kept = keepNames(filter, namesIn(set, all));
  if (kept.length === 0) return undefined;
  return filter.isOpen ? kept : shorter(kept, keepNames(filter, all));
}

/** Returns the names of a set, in the order of `all`, or of the list itself. */
export function namesIn(set: NameSet, all: readonly string[]): readonly string[] {
  return 'all_but' in set ? all.filter((name) => !set.all_but.includes(name)) : set;
}
