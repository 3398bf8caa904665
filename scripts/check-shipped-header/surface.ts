import { commentsOf, tokensOf, withoutComments } from './c-text.ts';

/** A member of a structure or union. Members of nested structures have a path with dots. */
export interface Member {
  path: string;
  type: string;
  isBitField: boolean;
}

/** A structure or union with a name; `tag` is what C code writes: `struct bpf_insn`. */
export interface Layout {
  tag: string;
  members: Member[];
}

/** What a header offers, by name. Values and offsets are not here: a compiler tells them. */
export interface Surface {
  enumerators: string[];
  constants: string[];
  macros: string[];
  layouts: Layout[];
  helpers: string[];
  prototypes: Map<string, string[]>;
}

interface State {
  tokens: string[];
  at: number;
  enumerators: string[];
  layouts: Layout[];
}

/** Returns the names that a version of bpf.h defines and the prototypes that its comment on helpers documents. */
export function surfaceOf(text: string): Surface {
  const code = withoutComments(text);
  const state: State = { tokens: tokensOf(code), at: 0, enumerators: [], layouts: [] };
  while (state.at < state.tokens.length) readDeclaration(state);
  const helpers = helperNames(code);
  return {
    enumerators: [...state.enumerators, ...helpers.map((name) => `BPF_FUNC_${name}`)],
    constants: [...code.matchAll(/^#define[ \t]+(\w+)[ \t]+\S/gm)].map((match) => match[1]!),
    macros: [...code.matchAll(/^#define[ \t]+([A-Z]\w*)\(\w+\)/gm)].map((match) => match[1]!),
    layouts: state.layouts,
    helpers,
    prototypes: prototypesOf(text),
  };
}

/** The list of helpers is a macro: `FN(name),` in old headers, `FN(name, id, ##ctx)` in new ones. */
function helperNames(code: string): string[] {
  const list = /^#define _*__BPF_FUNC_MAPPER\(FN.*$/m.exec(code)?.[0] ?? '';
  return [...list.matchAll(/\bFN\((\w+)[,)]/g)].map((match) => match[1]!);
}

function prototypesOf(text: string): Map<string, string[]> {
  const comment = commentsOf(text).find((one) => one.includes('Start of BPF helper function descriptions:')) ?? '';
  const found = new Map<string, string[]>();
  for (const [, prototype, name] of comment.matchAll(/^ \* (\w[\w *]*?(bpf_\w+)\([^)]*\))$/gm)) {
    found.set(name!, [...(found.get(name!) ?? []), prototype!]);
  }
  return found;
}

function readDeclaration(state: State): void {
  const [kind, name, brace] = state.tokens.slice(state.at, state.at + 3);
  if (kind === 'enum' && (name === '{' || brace === '{')) readEnumerators(state);
  else if ((kind === 'struct' || kind === 'union') && brace === '{') {
    state.at += 3;
    state.layouts.push({ tag: `${kind} ${name}`, members: readMembers(state, '') });
  } else state.at++;
}

function readEnumerators(state: State): void {
  state.at = state.tokens.indexOf('{', state.at) + 1;
  for (let isStart = true; state.tokens[state.at] !== '}'; state.at++) {
    const token = state.tokens[state.at]!;
    if (isStart && /^\w/.test(token) && state.tokens[state.at + 1] !== '(') state.enumerators.push(token);
    isStart = token === ',';
  }
}

function readMembers(state: State, prefix: string): Member[] {
  const members: Member[] = [];
  while (state.at < state.tokens.length && state.tokens[state.at] !== '}') {
    if (state.tokens[state.at + 1] === '{') {
      state.at += 2;
      const inner = readMembers(state, '');
      const name = state.tokens[state.at]!;
      const path = name === ';' ? prefix : `${prefix}${name}.`;
      members.push(...inner.map((member) => ({ ...member, path: path + member.path })));
      state.at = state.tokens.indexOf(';', state.at) + 1;
    } else members.push(...readMember(state, prefix));
  }
  state.at++;
  return members;
}

function readMember(state: State, prefix: string): Member[] {
  const end = state.tokens.indexOf(';', state.at);
  let tokens = state.tokens.slice(state.at, end);
  state.at = end + 1;
  if (tokens[0] === '__bpf_md_ptr') tokens = tokens.slice(2, -1).filter((token) => token !== ',');
  const stop = tokens.findIndex((token) => token === '[' || token === ':');
  const declarator = stop < 0 ? tokens : tokens.slice(0, stop);
  const name = declarator.at(-1)!;
  const isBitField = tokens[stop] === ':';
  if (isBitField && declarator.length === 1) return [];
  const type = [...declarator.slice(0, -1), ...(stop < 0 ? [] : tokens.slice(stop))].join(' ');
  return [{ path: prefix + name, type, isBitField }];
}
