import { checkSchema, type Schema, type SchemaProblem } from '../signature/index.ts';
import type { PresetName, RuleSetting } from './preset.ts';
import { ruleInfos } from './rule/index.ts';
import { quoted } from './rule.ts';
import { nearestName } from './text/nearest-name.ts';

/** What `bpfdoc.config.json` may say. */
export interface LintConfig {
  readonly preset?: PresetName;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly types?: readonly string[];
  readonly names?: readonly string[];
  readonly words?: readonly string[];
  /** The header that Markdown is checked against, seen from the configuration. */
  readonly header?: string;
}

const NAMES: Schema = { type: 'array', items: { type: 'string' } };

/** Returns the schema of `bpfdoc.config.json`. */
export function configSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'bpfdoc.config.json',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'The path of this schema, for editors.' },
      preset: { enum: ['kernel', 'strict'], description: 'The rules that are on, and their levels.' },
      rules: {
        type: 'object',
        additionalProperties: { enum: ['off', 'info', 'warning', 'error', 'severe'] },
        description: 'The level of single rules by their names, of whole stages by `rst`, `uapi` or `markdown`.',
      },
      types: { ...NAMES, description: 'C types that prototypes may use.' },
      names: {
        ...NAMES,
        description: 'Constants and functions that comments may name without the header defining them.',
      },
      words: { ...NAMES, description: 'Words in emphasis that are no parameters.' },
      header: { type: 'string', description: 'The header that Markdown is checked against, seen from this file.' },
    },
    additionalProperties: false,
  };
}

/** Returns the configuration that the JSON `text` holds, or what is wrong with it. */
export function parseConfig(text: string): { config: LintConfig } | { problems: SchemaProblem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { problems: [{ path: '', reason: `Not JSON: ${(error as Error).message}` }] };
  }
  const problems = checkSchema(value, configSchema());
  if (problems.length > 0) return { problems };
  const config = value as LintConfig;
  const unknown = Object.keys(config.rules ?? {}).filter((id) => !isRule(id));
  if (unknown.length === 0) return { config };
  return {
    problems: unknown.map((id) => ({ path: 'rules', reason: unknownRule(id) })),
  };
}

function unknownRule(id: string): string {
  const expected = nearestName(id, [...ruleInfos().keys()], 3);
  return `Unexpected rule ${quoted(id)}, ${expected ? `expected ${quoted(expected)}` : 'see `bpfdoc explain`'}`;
}

/** docutils' messages are named by the hundred; any of them may be set. */
function isRule(id: string): boolean {
  return id === 'rst' || id === 'uapi' || id === 'markdown' || /^rst\/[a-z0-9-]+$/.test(id) || ruleInfos().has(id);
}
