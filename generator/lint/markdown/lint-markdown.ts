import { fromMarkdown, type Silence } from '../../markdown/index.ts';
import { createMessages, type Message, type Place } from '../../source/index.ts';
import type { EnumType, HeaderModel, Helper, RecordType } from '../../tree/index.ts';
import { type LintOptions, settle } from '../lint-header.ts';
import type { Details } from '../rule.ts';
import { createNames, type KnownNames } from '../text/known-names.ts';
import { checkCalls, checkConstant, checkLink } from './check-names.ts';
import { checkPrototypes } from './check-prototypes.ts';
import { checkRecords } from './check-records.ts';
import { MARKDOWN_RULES } from './markdown-rules.ts';

/** What quotes are compared with, and where findings go. */
export interface MarkdownState {
  /** Every description of each helper, by name. */
  readonly helpers: ReadonlyMap<string, readonly Helper[]>;
  /** By `struct x`, `union x`, `enum x`. */
  readonly records: ReadonlyMap<string, RecordType | EnumType>;
  readonly names: KnownNames;
  report(rule: string, place: Place, reason: string, details?: Details): void;
}

/** What a header has to compare with, made once for all documents. */
export type Reference = Omit<MarkdownState, 'report'>;

/** Macros that libbpf's headers give to programs. Source: libbpf's `bpf_tracing.h`, `bpf_core_read.h`, `usdt.bpf.h`. */
const LIBRARY = [
  'BPF_PROG',
  'BPF_PROG2',
  'BPF_KPROBE',
  'BPF_KRETPROBE',
  'BPF_KSYSCALL',
  'BPF_KPROBE_SYSCALL',
  'BPF_UPROBE',
  'BPF_URETPROBE',
  'BPF_USDT',
  'BPF_CORE_READ',
  'BPF_CORE_READ_INTO',
  'BPF_CORE_READ_STR_INTO',
  'BPF_PROBE_READ',
  'BPF_PROBE_READ_INTO',
  'BPF_SEQ_PRINTF',
  'BPF_SNPRINTF',
];

/** Returns what Markdown is compared with. */
export function createReference(model: HeaderModel, names: readonly string[] = []): Reference {
  const helpers = new Map<string, Helper[]>();
  for (const helper of model.helpers) {
    const known = helpers.get(helper.name);
    if (known) known.push(helper);
    else helpers.set(helper.name, [helper]);
  }
  const definitions = [...model.records, ...model.enums].filter(({ name }) => name !== undefined);
  const records = new Map(definitions.map((definition) => [`${definition.type} ${definition.name}`, definition]));
  return { helpers, records, names: createNames(model, [...LIBRARY, ...names]) };
}

/** Returns what the Markdown `text` says otherwise than the header. `reference` is asked for only when the text quotes something. */
export async function lintMarkdown(
  text: string,
  path: string,
  reference: () => Promise<Reference>,
  options: LintOptions = {},
): Promise<Message[]> {
  const { quotes, silences } = await fromMarkdown(text, path);
  if (quotes.length === 0) return [];
  const messages = createMessages();
  const state: MarkdownState = {
    ...(await reference()),
    report(ruleId, place, reason, details) {
      if (silences.some((silence) => isSilent(silence, ruleId, place))) return;
      messages.add({ ruleId, level: LEVELS.get(ruleId) ?? 'error', reason, place, ...details });
    },
  };
  for (const quote of quotes) {
    if (quote.type === 'link') checkLink(quote, state);
    else {
      checkPrototypes(quote, state);
      checkRecords(quote, state);
      checkConstant(quote, state);
      checkCalls(quote, state);
    }
  }
  return settle(messages.items, options);
}

const LEVELS = new Map(MARKDOWN_RULES.map(({ id, level }) => [id, level]));

function isSilent({ rules, firstLine, lastLine }: Silence, rule: string, { start }: Place): boolean {
  if (start.line < firstLine || start.line > lastLine) return false;
  return rules.length === 0 || rules.includes(rule) || rules.includes(rule.slice(rule.indexOf('/') + 1));
}
