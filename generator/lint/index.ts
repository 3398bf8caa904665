/**
 * Checks documentation: text in, messages out.
 *
 * 1. A header is read (`uapi`), its two pages are made and parsed (`page`, `rst`), and the rules of `rule/` look at its words, which `text/` takes apart once for all of them.
 * 2. `preset` and the configuration set each message's level; what is off is gone.
 * 3. `fix` makes the edits that messages carry; `baseline` takes away what was known before.
 *
 * Pages (`.rst`) go through docutils' messages only, Markdown through what it quotes of a header. It reads no file.
 */
export * from './baseline.ts';
export * from './config.ts';
export type { ContractView } from './context.ts';
export { contractView } from './contract-view.ts';
export * from './explain.ts';
export * from './fix.ts';
export { type PipedPage, pipedPage } from './header/piped-page.ts';
export { type LintOptions, type LintResult, lintHeader } from './lint-header.ts';
export { lintPage } from './lint-page.ts';
export { createReference, lintMarkdown, type Reference } from './markdown/lint-markdown.ts';
export { type PresetName, type RuleSetting, settingOf } from './preset.ts';
export { ruleInfos } from './rule/index.ts';
export type { Rule, RuleInfo } from './rule.ts';
export { nearestName } from './text/nearest-name.ts';
