import type { Level, Message, Place } from '../source/index.ts';
import type { LintContext } from './context.ts';

/** What a rule's message may say besides its place and its reason. */
export type Details = Partial<Pick<Message, 'actual' | 'expected' | 'note' | 'cause' | 'helper' | 'fix'>>;

/** Notes one finding of the rule that is running. */
export type Report = (place: Place, reason: string, details?: Details) => void;

/** What is said of a rule wherever rules are listed: by `bpfdoc explain`, in `docs/rules.md`, in SARIF. */
export interface RuleInfo {
  /** Kebab-case; `stage/problem` for the messages that reading a header or a page makes. */
  readonly id: string;
  /** The level unless a preset or a configuration says otherwise; of docutils' messages, which bring their own, the usual one. */
  readonly level: Level;
  /** One sentence: what is wrong when the rule speaks. */
  readonly summary: string;
  /** Why it matters and where the rule ends, in whole sentences. */
  readonly details: string;
  /** Text of a comment, as it stands behind the star, that the rule speaks of. */
  readonly bad?: string;
  /** The same put right. */
  readonly good?: string;
  /** `--fix` can put it right. */
  readonly isFixable?: boolean;
}

/** A rule over a header: what it looks for, and how it is explained. It knows no presets and sets no levels. */
export interface Rule extends RuleInfo {
  check(context: LintContext, report: Report): void;
}

/** Returns `rule`; the compiler checks it. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** Returns `name` as it goes into a reason: in backticks, without what would close them. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``;
}
