import type { Line } from '../../source/index.ts';
import { headRuleAtEnd, multipleHeadRules } from '../message/table.ts';
import type { MalformedTable } from './table.ts';

/** A table's lines, with the rule below the head drawn as any other rule; and the rule's index, if there is one. */
export interface SplitTable {
  kind: 'split';
  lines: Line[];
  headRule: number | undefined;
}

/** Returns `lines` with the one of them that `isRule` finds noted. More than one, or one at an end, is an error. Source: docutils' `find_head_body_sep`. */
export function splitHead(lines: readonly Line[], isRule: (text: string) => boolean): SplitTable | MalformedTable {
  let headRule: number | undefined;
  const split: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const isHead = isRule(line.text);
    split.push(isHead ? { ...line, text: line.text.replaceAll('=', '-') } : line);
    if (!isHead) continue;
    if (headRule) return malformed(multipleHeadRules(headRule + 1, index + 1), index);
    headRule = index;
  }
  const last = lines.length - 1;
  if (headRule === 0 || headRule === last) return malformed(headRuleAtEnd, last);
  return { kind: 'split', lines: split, headRule };
}

/** Returns the error `reason` at line `offset` of a table. */
export function malformed(reason: string, offset: number): MalformedTable {
  return { kind: 'malformed', reason, offset };
}
