import type { Level } from '../source/index.ts';
import { ruleInfos } from './rule/index.ts';

/** What a configuration may set a rule to. */
export type RuleSetting = Level | 'off';

export type PresetName = 'kernel' | 'strict';

/** Rules that are never on unless a configuration says so: what they find is trivial, or no mistake. */
const OFF: ReadonlySet<string> = new Set(['mixed-margin', 'contract-known']);

/** Returns the setting that `preset` gives the rule `id`: `kernel` has errors and warnings that a maintainer would act on, `strict` has all. */
export function presetSetting(preset: PresetName, id: string): RuleSetting | undefined {
  if (OFF.has(id)) return 'off';
  const info = ruleInfos().get(id);
  if (!info || preset === 'strict') return info?.level;
  return info.level === 'info' ? 'off' : info.level;
}

/** Returns what holds for the rule `id`: the longest name in `rules` that is the rule's or stands for its stage (`rst` for `rst/…`), else the preset's; undefined: the message's own level. */
export function settingOf(
  id: string,
  preset: PresetName,
  rules: Readonly<Record<string, RuleSetting>>,
): RuleSetting | undefined {
  if (Object.hasOwn(rules, id)) return rules[id];
  const stage = id.slice(0, Math.max(0, id.indexOf('/')));
  if (stage !== '' && Object.hasOwn(rules, stage)) return rules[stage];
  return stage === '' ? presetSetting(preset, id) : undefined;
}
