import type { AppliedList } from '../applied-list.ts';
import { PlainMacro } from '../macro.ts';
import type { Macro } from '../state.ts';
import type { PlainItem } from './enumeration.ts';
import { BLANK } from './pattern.ts';

/** The enumerators that one macro makes of another one's list. */
export interface ListedEnumerators {
  /** The index behind the use. */
  readonly end: number;
  readonly macros: Map<string, Macro>;
  /** How many tokens it may take and make, at most. */
  readonly cost: number;
  items(): PlainItem[];
}

/**
 * Returns the enumerators that the macro use at index `at` of `text` makes, where it is one that surely makes them and nothing else.
 *
 *     #define ___BPF_FUNC_MAPPER(FN, ctx...)  FN(unspec, 0, ##ctx)  FN(map_lookup_elem, 1, ##ctx)
 *     #define __BPF_ENUM_FN(x, y)             BPF_FUNC_ ## x = y,
 *     enum bpf_func_id { ___BPF_FUNC_MAPPER(__BPF_ENUM_FN) };
 *                        ^
 */
export function listedEnumerators(
  text: string,
  at: number,
  macros: ReadonlyMap<string, Macro>,
): ListedEnumerators | undefined {
  USE.lastIndex = at;
  const use = USE.exec(text);
  const macro = use ? macros.get(use[1]!) : undefined;
  const applied = use ? macros.get(use[2]!) : undefined;
  if (!use || !applied || !(macro instanceof PlainMacro) || macro === applied) return undefined;
  const { list } = macro.directive;
  const prefix = list && prefixOf(applied, list);
  if (!list || prefix === undefined || isAnyMacro(macros, prefix)) return undefined;
  return {
    end: USE.lastIndex,
    macros: new Map([
      [macro.name, macro],
      [applied.name, applied],
    ]),
    cost: TOKENS_OF_UNIT * (macro.directive.end - macro.directive.start),
    items: () => itemsOf(list, prefix),
  };
}

const USE = new RegExp(`${BLANK}*([A-Za-z_]\\w*)\\(([A-Za-z_]\\w*)\\)`, 'y');

/** More than are taken and made for each character of the list. */
const TOKENS_OF_UNIT = 3;

/** What stands before each name when `applied` is what is applied: its body is `BPF_FUNC_ ## x = y,`, or `BPF_FUNC_ ## x` for a list without numbers. */
function prefixOf({ params, isVariadic, body }: Macro, { rest, hasCommas }: AppliedList): string | undefined {
  const [prefix] = body;
  if (isVariadic || params === undefined || prefix?.kind !== 'identifier' || params.includes(prefix.text))
    return undefined;
  const words = body.slice(1).map(({ text }) => text);
  const wanted = rest === undefined ? ['##', params[0]] : ['##', params[0], '=', params[1], ','];
  const isWanted = words.length === wanted.length && words.every((word, index) => word === wanted[index]);
  const areParams = params.length === (rest === undefined ? 1 : 2) && params[0] !== params[1];
  return isWanted && areParams && hasCommas ? prefix.text : undefined;
}

/** True when a word that begins with `prefix` is a macro. */
function isAnyMacro(macros: ReadonlyMap<string, Macro>, prefix: string): boolean {
  for (const name of macros.keys()) if (name.startsWith(prefix)) return true;
  return false;
}

function itemsOf({ names, starts }: AppliedList, prefix: string): PlainItem[] {
  return names.map((name, index) => {
    const start = starts[index]!;
    return { name: prefix + name, start, end: start + name.length, alias: undefined };
  });
}
