import { ATTRIBUTE, BLANK, endOf, NAME } from './pattern.ts';

/** Returns the index behind a macro use that makes plain members at an index, -1 where none does. */
export type UseEnd = (at: number) => number;

/**
 * Returns where the plain struct or union ends of whose body the first character stands at index `body` of `text`: behind its semicolon; -1 when it is not plain.
 *
 *     struct bpf_x { __u32 id; union { __u64 a[2]; const char *b; } c; } __attribute__((aligned(8)));
 *                   ^
 */
export function plainRecordEnd(text: string, body: number, useEnd: UseEnd = () => -1): number {
  let at = body;
  let open = 1;
  while (open > 0) {
    const members = endOf(MEMBERS, text, at);
    const inner = endOf(OPEN, text, members);
    const close = inner === -1 ? endOf(open > 1 ? CLOSE : END, text, members) : -1;
    if (inner !== -1) open++;
    else if (close !== -1) open--;
    const use = inner === -1 && close === -1 ? useEnd(members) : -1;
    const end = Math.max(members, inner, close, use);
    // There may be more members than one search goes through.
    if (end === at || open > DEEPEST) return -1;
    at = end;
  }
  return at;
}

/** Far below what the exact reader takes. */
const DEEPEST = 30;

const UNSIGNED = `unsigned${BLANK}+(?:char|short|int|long)`;
const TYPE = `(?:const${BLANK}+)?(?:${UNSIGNED}|(?:(?:struct|union|enum)${BLANK}+)?${NAME})`;
const WIDTH = `${BLANK}*:${BLANK}*\\d+`;
const SIZES = '(?:\\[\\w*\\]){0,4}';
const DECLARATOR = `${NAME}(?:${WIDTH}|${SIZES})`;
const FIRST = `(?:${WIDTH}|(?:${BLANK}+|${BLANK}*\\*{1,3}${BLANK}*)${DECLARATOR})`;
const OTHERS = `(?:${BLANK}*,${BLANK}*\\*{0,3}${DECLARATOR}){0,8}`;
const MEMBERS = new RegExp(`(?:${BLANK}*${TYPE}${FIRST}${OTHERS}${ATTRIBUTE}${BLANK}*;){0,100}`, 'y');
const OPEN = new RegExp(`${BLANK}*(?:struct|union)(?:${BLANK}+${NAME})?${BLANK}*\\{`, 'y');
const CLOSE = new RegExp(`${BLANK}*\\}${ATTRIBUTE}(?:${BLANK}*\\*{0,3}${NAME}${SIZES})?${ATTRIBUTE}${BLANK}*;`, 'y');
const END = new RegExp(`${BLANK}*\\}${ATTRIBUTE}${BLANK}*;`, 'y');
