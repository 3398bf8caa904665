import { presetSetting } from './preset.ts';
import { ruleInfos } from './rule/index.ts';
import type { RuleInfo } from './rule.ts';

/** Returns the explanation of the rule `id` as plain text; undefined when there is no such rule. docutils' messages that have none of their own share that of `rst`. */
export function explainRule(id: string): string | undefined {
  const info = ruleInfos().get(id) ?? (/^rst\/[a-z0-9-]+$/.test(id) ? ruleInfos().get('rst') : undefined);
  if (!info) return undefined;
  const parts = [`${id}: ${info.summary}`, settings(info)];
  if (info.details) parts.push(wrap(info.details));
  if (info.bad !== undefined) parts.push(`Wrong:\n\n${indented(info.bad)}`);
  if (info.good !== undefined) parts.push(`Right:\n\n${indented(info.good)}`);
  return `${parts.join('\n\n')}\n`;
}

/** Returns the page of all rules, `docs/rules.md`. */
export function rulesPage(): string {
  const sections = [...ruleInfos().values()].map((info) => {
    const parts = [`## ${info.id}`, info.summary, settings(info)];
    if (info.details) parts.push(info.details);
    if (info.bad !== undefined) parts.push(`Wrong:\n\n${fenced(info.bad)}`);
    if (info.good !== undefined) parts.push(`Right:\n\n${fenced(info.good)}`);
    return `${parts.join('\n\n')}\n`;
  });
  return `<!-- Made by \`npm run rules\` from generator/lint/rule; do not edit. -->\n\n# Rules of \`bpfdoc lint\`\n\n${INTRODUCTION}\n\n${sections.join('\n')}`;
}

const INTRODUCTION =
  'Two presets say which rules are on: `kernel`, the default, has those that a maintainer would act on, `strict` has all. A `bpfdoc.config.json` sets the level of single rules (`off`, `info`, `warning`, `error`, `severe`). `bpfdoc explain RULE` prints what stands here.';

function settings(info: RuleInfo): string {
  const preset = (name: 'kernel' | 'strict') => presetSetting(name, info.id) ?? info.level;
  const fix = info.isFixable ? ', fixed by `--fix`' : '';
  return `Level: ${info.level} (kernel: ${preset('kernel')}, strict: ${preset('strict')})${fix}.`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

/** Columns of the text for terminals. */
const WIDTH = 84;

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]!;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
