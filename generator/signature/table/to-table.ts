import type { Message } from '../../source/index.ts';
import type {
  Contracts,
  HeaderModel,
  Helper,
  HelperContracts,
  HelperSignatures,
  SignatureRow,
  SignatureTable,
} from '../../tree/index.ts';
import { createLists } from '../create-lists.ts';
import { inferRow } from '../infer/infer-row.ts';
import { toCSignature } from '../to-c-signature.ts';
import { checkRow } from './check-row.ts';
import { compareSlots, type Disagreement, type KnownDisagreements } from './compare-slots.ts';
import { helperSlots } from './contract-slots.ts';
import { documentArgs } from './document-args.ts';
import { compareNumber } from './find-disagreements.ts';
import { formatSlots } from './format-slot.ts';
import { type Filters, keepLists, keepRow } from './keep-row.ts';
import { createNameFilter, keepNames, type NameFilter } from './name-filter.ts';

export interface TableOptions {
  /** The contracts of a release; without them every row is inferred. */
  readonly contracts?: Contracts | undefined;
  /** The disagreements that carry a reason. */
  readonly known?: KnownDisagreements | undefined;
}

export interface TableResult {
  readonly table: SignatureTable;
  /** Where the header suggests something else than the contract says. */
  readonly disagreements: readonly Disagreement[];
  /** Names of the contracts that the header does not define. */
  readonly leftOut: LeftOut;
  /** Rows that no verifier could work with. */
  readonly messages: readonly Message[];
}

export interface LeftOut {
  readonly helpers: readonly string[];
  readonly progTypes: readonly string[];
  readonly mapTypes: readonly string[];
  readonly attachTypes: readonly string[];
}

/** Returns the signature table of a header with the contracts of a release. */
export function toTable(model: HeaderModel, options: TableOptions = {}): TableResult {
  const { contracts } = options;
  const state = createState(model, options);
  const helpers: Record<string, HelperSignatures> = {};
  for (const [name, id] of state.ids) {
    const signatures = helperSignatures(name, id, state);
    if (signatures) helpers[name] = signatures;
  }
  const { progTypes, mapTypes, attachTypes } = state.filters;
  const verifier = contracts ? keepLists(contracts.verifier, state.filters) : createLists();
  const known = contracts ? keepNames(progTypes, contracts.prog_types) : Object.keys(progTypes.values);
  return {
    table: {
      ...(contracts ? { kernel: contracts.kernel, origin: contracts.origin } : {}),
      prog_types: pick(progTypes.values, known),
      map_types: mapTypes.values,
      attach_types: attachTypes.values,
      verifier,
      helpers,
    },
    disagreements: state.disagreements,
    leftOut: leftOutOf(contracts, state),
    messages: state.messages,
  };
}

interface State extends TableOptions {
  readonly filters: Filters;
  readonly documented: ReadonlyMap<string, Helper>;
  /** The helpers of the header with their numbers, in the order of the numbers. */
  readonly ids: readonly (readonly [string, number])[];
  readonly constants: ReadonlySet<string>;
  readonly disagreements: Disagreement[];
  readonly messages: Message[];
}

function createState(model: HeaderModel, options: TableOptions): State {
  const documented = new Map<string, Helper>();
  for (const helper of model.helpers)
    if (helper.name !== '' && !documented.has(helper.name)) documented.set(helper.name, helper);
  const ids = helperIds(model, documented, options.contracts);
  const values = Object.fromEntries(ids);
  return {
    ...options,
    filters: {
      progTypes: createNameFilter(model, 'bpf_prog_type'),
      mapTypes: createNameFilter(model, 'bpf_map_type'),
      attachTypes: createNameFilter(model, 'bpf_attach_type'),
      helpers: { values, isOpen: false, leftOut: new Set() },
    },
    documented,
    ids,
    constants: new Set(model.enums.flatMap(({ enumerators }) => enumerators.map(({ name }) => name))),
    disagreements: [],
    messages: [],
  };
}

/** The numbers of the header's list. A header without one (a part, a VM's own) has those of the contracts. */
function helperIds(
  model: HeaderModel,
  documented: ReadonlyMap<string, Helper>,
  contracts: Contracts | undefined,
): (readonly [string, number])[] {
  const ids = new Map<string, number>();
  for (const { name, id } of model.helperIds?.entries ?? [])
    if (id !== UNSPECIFIED && !ids.has(name)) ids.set(name, id);
  for (const { name, id } of documented.values()) {
    const known = id ?? (model.helperIds ? undefined : contracts?.helpers[name]?.id);
    if (known !== undefined && !ids.has(name)) ids.set(name, known);
  }
  return [...ids].sort((left, right) => left[1] - right[1]);
}

/** BPF_FUNC_unspec. */
const UNSPECIFIED = 0;

function helperSignatures(name: string, id: number, state: State): HelperSignatures | undefined {
  const helper = state.documented.get(name);
  const contract =
    state.contracts && Object.hasOwn(state.contracts.helpers, name) ? state.contracts.helpers[name] : undefined;
  const inferred = helper && inferRow(helper);
  if (!contract && !inferred) return undefined;
  const signatures = contract ? contractRows(contract, helper, state) : [inferred!];
  if (contract && inferred && helper) compare(helper, id, contract, inferred, state);
  checkRows(name, signatures, helper, state);
  return {
    id,
    ...(contract?.since ? { since: contract.since } : {}),
    ...(helper?.prototype ? { c: toCSignature(helper.prototype) } : {}),
    signatures,
  };
}

function contractRows(contract: HelperContracts, helper: Helper | undefined, state: State): SignatureRow[] {
  const rows: SignatureRow[] = [];
  for (const one of contract.signatures) {
    const row = keepRow(one, state.contracts!.prog_types, state.filters);
    if (!row) continue;
    rows.push(helper ? { ...row, args: documentArgs(row.args, helper, state.constants) } : row);
  }
  return rows;
}

function compare(helper: Helper, id: number, contract: HelperContracts, inferred: SignatureRow, state: State): void {
  state.disagreements.push(...compareNumber(helper, id, contract.id));
  const { rows } = helperSlots(contract);
  state.disagreements.push(...compareSlots(helper, formatSlots(inferred), rows, state.known));
}

/** Rows that were guessed may be anything: only contracts promise to make sense. */
function checkRows(name: string, rows: readonly SignatureRow[], helper: Helper | undefined, state: State): void {
  const problems = new Set(rows.filter(({ source }) => source === undefined).flatMap(checkRow));
  for (const problem of problems) {
    state.messages.push({
      ruleId: 'signature/contract',
      level: 'error',
      reason: `Contract of \`${name}\`: ${problem}`,
      place: helper?.namePlace,
      helper: name,
    });
  }
}

function leftOutOf(contracts: Contracts | undefined, { filters }: State): LeftOut {
  const names = ({ leftOut }: NameFilter) => [...leftOut].sort();
  const helpers = Object.keys(contracts?.helpers ?? {}).filter((name) => !Object.hasOwn(filters.helpers.values, name));
  return {
    helpers: helpers.sort(),
    progTypes: names(filters.progTypes),
    mapTypes: names(filters.mapTypes),
    attachTypes: names(filters.attachTypes),
  };
}

function pick(values: Readonly<Record<string, number>>, names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(values, name)).map((name) => [name, values[name]!]));
}
