import { createMessages, type Message } from '../source/index.ts';
import type { HeaderModel } from '../tree/index.ts';
import { fromHeader } from '../uapi/index.ts';
import { type ContextOptions, createContext, type LintContext, nameEntries } from './context.ts';
import { headerFix } from './header/header-fix.ts';
import { pageMessages } from './header/page-messages.ts';
import { type PresetName, type RuleSetting, settingOf } from './preset.ts';
import { RULES } from './rule/index.ts';
import type { Rule } from './rule.ts';

export interface LintOptions extends ContextOptions {
  readonly preset?: PresetName;
  /** Settings of single rules and of whole stages (`rst`, `uapi`), which go before the preset's. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The docutils whose messages are given. */
  readonly docutils?: '0.23' | '0.19' | undefined;
}

export interface LintResult {
  readonly model: HeaderModel;
  /** In the order of the file. */
  readonly messages: readonly Message[];
  /** What docutils says of the pages, in its own order and whatever the settings: `--format docutils`. */
  readonly page: readonly Message[];
  /** In how many places the header is known to differ from the contracts: what `contract-known` lists when it is on. */
  readonly known: number;
}

/** Returns everything that is wrong with the documentation in the header `text`: with its form, with the pages that it makes, and with its words. */
export function lintHeader(text: string, path: string, options: LintOptions = {}): LintResult {
  const { model, messages: form } = fromHeader(text, path);
  const context = createContext(model, options);
  const page = nameEntries(pageMessages(context, options), context);
  const own = nameEntries(runRules(context, options), context);
  const fixable = form.map((message) => headerFix(message, model));
  const known = context.disagreements.filter(({ reason }) => reason !== undefined).length;
  return { model, page, messages: settle([...fixable, ...page, ...own], options), known };
}

/** Returns `messages` at the levels that the settings give them, in the order of the file; those that are off are gone. */
export function settle(messages: readonly Message[], options: LintOptions): Message[] {
  const { preset = 'kernel', rules = {} } = options;
  const kept: Message[] = [];
  for (const message of messages) {
    const setting = settingOf(message.ruleId, preset, rules);
    if (setting === 'off') continue;
    if (setting === undefined && preset === 'kernel' && message.level === 'info') continue;
    kept.push(setting === undefined || setting === message.level ? message : { ...message, level: setting });
  }
  return kept.sort(byPlace);
}

function byPlace(left: Message, right: Message): number {
  return (left.place?.start.offset ?? -1) - (right.place?.start.offset ?? -1);
}

function isOff({ id }: Rule, { preset = 'kernel', rules = {} }: LintOptions): boolean {
  return settingOf(id, preset, rules) === 'off';
}

/** What the rules that are on find, without the names of entries. */
function runRules(context: LintContext, options: LintOptions): readonly Message[] {
  const messages = createMessages();
  for (const rule of RULES) {
    if (isOff(rule, options)) continue;
    rule.check(context, (place, reason, details) => {
      messages.add({ ruleId: rule.id, level: rule.level, reason, place, ...details });
    });
  }
  return messages.items;
}
