import { MARKDOWN_RULES } from '../markdown/markdown-rules.ts';
import type { Rule, RuleInfo } from '../rule.ts';
import { article } from './article.ts';
import { blankBeforeMark } from './blank-before-mark.ts';
import { blankIndent } from './blank-indent.ts';
import { callMarkup } from './call-markup.ts';
import { contract, contractDetail, contractKnown } from './contract.ts';
import { crowdedEntry } from './crowded-entry.ts';
import { FORM_RULES } from './form-rules.ts';
import { fullStop } from './full-stop.ts';
import { intReturn } from './int-return.ts';
import { mergedList } from './merged-list.ts';
import { missingMarkup } from './missing-markup.ts';
import { mixedMargin } from './mixed-margin.ts';
import { PAGE_RULES } from './page-rules.ts';
import { plainParameter } from './plain-parameter.ts';
import { repeatedWord } from './repeated-word.ts';
import { returnType } from './return-type.ts';
import { returnsInReturn } from './returns-in-return.ts';
import { spelling } from './spelling.ts';
import { tabInText } from './tab-in-text.ts';
import { trailingBlanks } from './trailing-blanks.ts';
import { undocumentedFlag } from './undocumented-flag.ts';
import { unknownConstant } from './unknown-constant.ts';
import { unknownErrno } from './unknown-errno.ts';
import { unknownHelper } from './unknown-helper.ts';
import { unknownParameter } from './unknown-parameter.ts';
import { unknownType } from './unknown-type.ts';
import { unmentionedParameter } from './unmentioned-parameter.ts';

/** The rules over a header's words, in the order in which they are explained. */
export const RULES: readonly Rule[] = [
  blankIndent,
  contract,
  contractDetail,
  contractKnown,
  returnType,
  unknownType,
  mergedList,
  blankBeforeMark,
  crowdedEntry,
  tabInText,
  trailingBlanks,
  repeatedWord,
  unknownConstant,
  unknownErrno,
  unknownHelper,
  unknownParameter,
  unmentionedParameter,
  undocumentedFlag,
  missingMarkup,
  plainParameter,
  callMarkup,
  fullStop,
  returnsInReturn,
  intReturn,
  spelling,
  article,
  mixedMargin,
];

/** Returns every rule by its id: those over words, those of the header's form, docutils' own, those over Markdown. */
export function ruleInfos(): ReadonlyMap<string, RuleInfo> {
  return INFOS;
}

const INFOS: ReadonlyMap<string, RuleInfo> = new Map(
  [...RULES, ...FORM_RULES, ...PAGE_RULES, ...MARKDOWN_RULES].map((info) => [info.id, info]),
);
