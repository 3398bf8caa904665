import type { State } from './state.ts';

/** Returns the name of a role that makes `base` with exactly `classes`; its definition goes to the top of the text. */
export function roleName(state: State, base: string, classes: readonly string[], format: string | undefined): string {
  const key = JSON.stringify([base, classes, format]);
  const known = state.roles.get(key);
  if (known !== undefined) return known;
  const name = freeName(
    state,
    ['role', ...(base === 'inline' ? [] : [base]), ...classes].join('-').slice(0, LONGEST_NAME),
  );
  state.roles.set(key, name);
  if (state.head.length > 0) state.head.push('');
  state.head.push(`.. role:: ${name}${base === 'inline' ? '' : `(${base})`}`);
  if (format !== undefined) state.head.push(`   :format: ${format}`);
  state.head.push(`   :class: ${classes.join(' ')}`);
  return name;
}

function freeName(state: State, wanted: string): string {
  const names = new Set(state.roles.values());
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted}-${number}`;
  return name;
}

const LONGEST_NAME = 60;
