/** A macro that applies its parameter to one name after the other, as far as native searches can tell: `FN(unspec, 0, ##ctx) FN(map_lookup_elem, 1, ##ctx)`, or without numbers `FN(unspec), FN(map_lookup_elem),`. */
export interface AppliedList {
  /** The name of the parameter that is applied. */
  readonly apply: string;
  /** That of the variadic one; undefined in a list without numbers. */
  readonly rest: string | undefined;
  readonly names: readonly string[];
  /** The offsets at which they stand. */
  readonly starts: readonly number[];
  /** As they are written; none in a list without numbers. */
  readonly numbers: readonly string[];
  /** In a list without numbers: a comma stands behind every entry. */
  readonly hasCommas: boolean;
  /** The offset of the last entry's end. */
  readonly end: number;
}

/** Returns the list that a directive from `start` to `end` of `text` defines; undefined for every other one. Nothing but entries stands in its body. */
export function appliedList(text: string, start: number, end: number): AppliedList | undefined {
  HEAD.lastIndex = start;
  const head = HEAD.exec(text);
  if (!head) return undefined;
  const [, apply, rest] = head;
  const pattern = rest === undefined ? POSITIONAL : NUMBERED;
  const names: string[] = [];
  const starts: number[] = [];
  const numbers: string[] = [];
  let hasCommas = true;
  let at = HEAD.lastIndex;
  pattern.lastIndex = at;
  for (let entry = pattern.exec(text); entry && pattern.lastIndex <= end; entry = pattern.exec(text)) {
    const [, before, word, name, last, dots] = entry;
    if (word !== apply || name === apply || name === rest || dots !== rest) return undefined;
    names.push(name!);
    starts.push(entry.index + before!.length);
    if (rest === undefined) hasCommas &&= last === ',';
    else numbers.push(last!);
    at = pattern.lastIndex;
  }
  JOINED_END.lastIndex = at;
  if (names.length === 0 || !JOINED_END.test(text) || JOINED_END.lastIndex !== end) return undefined;
  return { apply: apply!, rest, names, starts, numbers, hasCommas, end: at };
}

const HEAD = /#[ \t]*define[ \t]+\w+\(([A-Za-z_]\w*)(?:,[ \t]*([A-Za-z_]\w*)\.\.\.)?\)/y;
/** Blanks and a few ends of lines that a backslash joins to the next. */
const JOINED = '[ \\t]*(?:\\\\[ \\t]*(?:\\r\\n?|\\n)[ \\t]*){0,8}';
const NUMBERED = new RegExp(`(${JOINED}(\\w+)\\()(\\w+), *(0|[1-9]\\d{0,8}), *##(\\w+)\\)`, 'y');
const POSITIONAL = new RegExp(`(${JOINED}(\\w+)\\()(\\w+)\\)(,?)`, 'y');
const JOINED_END = new RegExp(JOINED, 'y');
