import { isItself } from '../macro.ts';
import type { Macro } from '../state.ts';
import { BLANK, NAME } from './pattern.ts';
import { plainRecordEnd } from './record.ts';

/** A macro that makes members of a struct, where it is used. */
export interface MemberUse {
  readonly macro: Macro;
  /** The index of its name, and that behind the semicolon. */
  readonly start: number;
  readonly end: number;
  /** How many tokens it may take and make, at most. */
  readonly cost: number;
}

/**
 * Returns the macro use behind index `at` of `text`, where it surely makes plain members.
 *
 *     #define __bpf_md_ptr(type, name)  union { type name; __u64 :64; } __attribute__((aligned(8)))
 *     struct sk_msg_md { __bpf_md_ptr(void *, data); };
 *                        ^
 */
export function memberUse(text: string, at: number, macros: ReadonlyMap<string, Macro>): MemberUse | undefined {
  USE.lastIndex = at;
  const use = USE.exec(text);
  const macro = use ? macros.get(use[2]!) : undefined;
  if (!use || !macro) return undefined;
  const made = madeText(macro, use[3]!.split(','), macros);
  if (made === undefined || plainRecordEnd(made + CLOSED, 0) !== made.length + CLOSED.length) return undefined;
  const cost = TOKENS_OF_UNIT * (made.length + use[0].length);
  return { macro, start: at + use[1]!.length, end: USE.lastIndex, cost };
}

const USE = new RegExp(`(${BLANK}*)(${NAME})\\(([^(){};"'#/\\\\]*)\\)${BLANK}*;`, 'y');

/** What follows the last member of a struct. */
const CLOSED = ';};';

/** No character stands for more tokens that are taken and made. */
const TOKENS_OF_UNIT = 3;

/** The text that a macro with these arguments comes to; undefined where pasting, strings or other macros are needed for it. */
function madeText(
  { params, isVariadic, body }: Macro,
  args: readonly string[],
  macros: ReadonlyMap<string, Macro>,
): string | undefined {
  if (!params || isVariadic || params.length !== args.length || body.length > MOST_TOKENS) return undefined;
  let text = '';
  for (const token of body) {
    const param = params.indexOf(token.text);
    const macro = macros.get(token.text);
    if (token.text.startsWith('#') || (param === -1 && macro && !isItself(macro))) return undefined;
    if (token.isSpaced) text += ' ';
    text += param === -1 ? token.text : args[param];
  }
  return text;
}

/** Real ones have some twenty. */
const MOST_TOKENS = 200;
