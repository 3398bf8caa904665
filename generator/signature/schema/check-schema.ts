import type { Schema } from './schema.ts';

/** What is wrong with a value, and where in it: `helpers.bpf_x.signatures[0].args`. */
export interface SchemaProblem {
  readonly path: string;
  readonly reason: string;
}

/** Returns everything in `value` that `root` does not allow, in the value's order, at most `MOST_PROBLEMS` of it. */
export function checkSchema(value: unknown, root: Schema): SchemaProblem[] {
  const state: State = { root, problems: [] };
  checkValue(value, root, '', state);
  return state.problems;
}

const MOST_PROBLEMS = 100;

interface State {
  readonly root: Schema;
  readonly problems: SchemaProblem[];
}

function checkValue(value: unknown, schema: Schema, path: string, state: State): void {
  if (state.problems.length >= MOST_PROBLEMS) return;
  if (schema.$ref !== undefined) checkValue(value, resolveRef(schema.$ref, state.root), path, state);
  else if (schema.anyOf) checkAnyOf(value, schema.anyOf, path, state);
  else if (schema.type === undefined || hasType(value, schema.type)) checkParts(value, schema, path, state);
  else report(state, path, `Unexpected ${describe(value)}, expected ${ARTICLES[schema.type]}`);
}

function checkParts(value: unknown, schema: Schema, path: string, state: State): void {
  checkScalar(value, schema, path, state);
  if (Array.isArray(value)) checkArray(value, schema, path, state);
  else if (isObject(value)) checkObject(value, schema, path, state);
}

const ARTICLES = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
} as const;

function resolveRef(ref: string, root: Schema): Schema {
  const found = root.$defs?.[ref.slice('#/$defs/'.length)];
  if (!found) throw new Error(`no definition ${ref}`);
  return found;
}

/** The alternatives have different types, so the value's type says which is meant. */
function checkAnyOf(value: unknown, schemas: readonly Schema[], path: string, state: State): void {
  const resolved = schemas.map((schema) => (schema.$ref === undefined ? schema : resolveRef(schema.$ref, state.root)));
  const meant = resolved.find((schema) => schema.type !== undefined && hasType(value, schema.type));
  const types = resolved.map((schema) => (schema.type ? ARTICLES[schema.type] : 'another value'));
  if (meant) checkValue(value, meant, path, state);
  else report(state, path, `Unexpected ${describe(value)}, expected ${types.join(' or ')}`);
}

function checkScalar(value: unknown, schema: Schema, path: string, state: State): void {
  if (schema.const !== undefined && value !== schema.const) {
    report(state, path, `Unexpected ${describe(value)}, expected \`${schema.const}\``);
  }
  if (schema.enum && !schema.enum.includes(value as string)) {
    report(state, path, `Unexpected ${describe(value)}, expected one of ${listed(schema.enum)}`);
  }
  if (typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
    report(state, path, `Unexpected ${describe(value)}, expected a text like \`${schema.pattern}\``);
  }
  if (typeof value !== 'number') return;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  if (value < minimum || value > maximum) {
    report(state, path, `Unexpected ${describe(value)}, expected a number from ${minimum} to ${maximum}`);
  }
}

function checkArray(value: readonly unknown[], schema: Schema, path: string, state: State): void {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema;
  if (value.length < minItems || value.length > maxItems) {
    report(state, path, `Unexpected list of ${value.length}, expected ${minItems} to ${maxItems} items`);
  }
  if (!items) return;
  for (const [index, item] of value.entries()) checkValue(item, items, `${path}[${index}]`, state);
}

function checkObject(value: Record<string, unknown>, schema: Schema, path: string, state: State): void {
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key)) report(state, path, `Missing \`${key}\``);
  }
  for (const [key, item] of Object.entries(value)) {
    const inside = path === '' ? key : `${path}.${key}`;
    if (schema.propertyNames) checkValue(key, schema.propertyNames, inside, state);
    const known = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (known) checkValue(item, known, inside, state);
    else if (schema.additionalProperties === false) report(state, path, `Unexpected key \`${key}\``);
    else if (schema.additionalProperties) checkValue(item, schema.additionalProperties, inside, state);
  }
}

function hasType(value: unknown, type: NonNullable<Schema['type']>): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function report(state: State, path: string, reason: string): void {
  state.problems.push({ path, reason });
}

const LONGEST_SHOWN = 60;

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'object';
  const text = String(value);
  return `\`${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}\``;
}

function listed(values: readonly (string | number)[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}
