import type { ContractRow, Contracts, HelperContracts, MapHelpers, NameSet, VerifierLists } from '../../tree/index.ts';
import { createLists } from '../create-lists.ts';
import type { Facts, FactsUse } from './facts.ts';
import { type Contract, fromProto, type HelperParts } from './from-proto.ts';
import { missingParts } from './missing-parts.ts';
import { type Supplement, supplementFor } from './supplement.ts';

/** The first releases of helpers, by name. */
export type Since = Readonly<Record<string, string>>;

/**
 * Returns the contracts that a facts file makes, in the form of `uapi/contracts`, and what is missing in the supplement to make them whole.
 *
 * A helper's rows keep the order in which the kernel tries them, so that of two that fit a program the first one counts.
 */
export function fromFacts(
  facts: Facts,
  supplement: Supplement,
  since: Since,
): { contracts: Contracts; missing: readonly string[] } {
  const release = supplementFor(supplement, facts.kernel.version);
  const progTypes = Object.keys(facts.prog_types);
  const helpers: Record<string, HelperContracts> = {};
  for (const [short, helper] of Object.entries(facts.helpers)) {
    const name = `bpf_${short}`;
    const signatures = rowsOf(helper.prog_types, { name, facts, supplement, release }, progTypes);
    helpers[name] = { id: helper.id, ...(since[name] ? { since: since[name] } : {}), signatures };
  }
  const contracts: Contracts = {
    kernel: facts.kernel.version,
    origin: `bpf_func_proto initialisers and verifier lists of ${facts.kernel.tree} (${facts.kernel.version}), with uapi/contracts/supplement.json`,
    prog_types: progTypes,
    verifier: { ...createLists(), ...release.verifier, ...listsOf(facts) },
    helpers,
  };
  return { contracts, missing: missingParts(facts, supplement) };
}

/** A row that is being gathered: program types are added as they turn out to share it. */
interface Group {
  readonly use: FactsUse;
  readonly contract: Contract;
  readonly progTypes: Set<string>;
  readonly structOps: Set<string>;
  readonly origins: Set<string>;
}

function rowsOf(
  uses: Readonly<Record<string, readonly FactsUse[]>>,
  parts: HelperParts,
  progTypes: readonly string[],
): ContractRow[] {
  const groups = new Map<string, Group>();
  for (const [progType, list] of Object.entries(uses)) {
    for (const use of list) addUse(groups, progType, use, parts);
  }
  return [...mergeStructOps(groups.values())].map((group) => toRow(group, progTypes));
}

function addUse(groups: Map<string, Group>, progType: string, use: FactsUse, parts: HelperParts): void {
  const proto = parts.facts.protos[use.proto];
  if (!proto) return;
  const contract = fromProto(proto, parts);
  const key = JSON.stringify([contract, use.attach, use.requires, use.struct_ops]);
  let group = groups.get(key);
  if (!group) {
    group = { use, contract, progTypes: new Set(), structOps: new Set(), origins: new Set() };
    groups.set(key, group);
  }
  group.progTypes.add(progType);
  if (use.struct_ops) group.structOps.add(use.struct_ops);
  group.origins.add(`${proto.file}:${proto.line}`);
}

/** Rows that differ in the struct alone become one. */
function* mergeStructOps(groups: Iterable<Group>): Iterable<Group> {
  const merged = new Map<string, Group>();
  for (const group of groups) {
    const { contract, use, progTypes, structOps } = group;
    const key = JSON.stringify([contract, use.attach, use.requires, [...progTypes], structOps.size > 0]);
    const other = merged.get(key);
    if (!other) merged.set(key, group);
    for (const name of other ? structOps : []) other!.structOps.add(name);
    for (const name of other ? group.origins : []) other!.origins.add(name);
  }
  yield* merged.values();
}

function toRow({ use, contract, progTypes, structOps, origins }: Group, all: readonly string[]): ContractRow {
  const { attach, requires } = use;
  return {
    prog_types: shorter([...progTypes], all),
    ...(attach?.in ? { attach_types: attach.in } : {}),
    ...(attach?.not_in ? { attach_types: { all_but: attach.not_in } } : {}),
    ...(structOps.size > 0 ? { struct_ops: [...structOps] } : {}),
    ...(requires && requires.length > 0 ? { requires } : {}),
    ...contract,
    origin: [...origins],
  };
}

/** Names a set by what is in it or by what is not, whichever is shorter. */
export function shorter(names: readonly string[], all: readonly string[]): NameSet {
  const others = all.filter((name) => !names.includes(name));
  return others.length < names.length ? { all_but: others } : names;
}

function listsOf({
  verifier,
}: Facts): Pick<VerifierLists, 'register_types' | 'map_to_funcs' | 'func_to_maps' | 'writes_map'> {
  const mapToFuncs: Record<string, MapHelpers> = {};
  for (const [mapType, { funcs, or }] of Object.entries(verifier.map_to_funcs)) {
    mapToFuncs[mapType] = {
      funcs: withPrefix(funcs),
      ...(or?.includes('may_update_sockmap') ? { or: 'sockmap_update' } : {}),
    };
  }
  const funcToMaps = Object.entries(verifier.func_to_maps).map(([name, types]) => [`bpf_${name}`, types] as const);
  return {
    register_types: verifier.compatible_reg_types,
    map_to_funcs: mapToFuncs,
    func_to_maps: Object.fromEntries(funcToMaps),
    writes_map: withPrefix(verifier.writes_map),
  };
}

function withPrefix(names: readonly string[]): string[] {
  return names.map((name) => `bpf_${name}`);
}
