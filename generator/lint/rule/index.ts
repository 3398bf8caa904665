import type { Rule, RuleInfo } from '../rule.ts';
import { blankIndent } from './blank-indent.ts';
import { FORM_RULES } from './form-rules.ts';
import { PAGE_RULES } from './page-rules.ts';

/** The rules over a header's words, in the order in which they are explained. */
export const RULES: readonly Rule[] = [blankIndent];

/** Returns every rule by its id: those over words, those of the header's form, docutils' own. */
export function ruleInfos(): ReadonlyMap<string, RuleInfo> {
  return INFOS;
}

const INFOS: ReadonlyMap<string, RuleInfo> = new Map(
  [...RULES, ...FORM_RULES, ...PAGE_RULES].map((info) => [info.id, info]),
);
