import { join } from 'node:path';
import {
  type ContractView,
  createReference,
  fixAll,
  type LintOptions,
  lintHeader,
  lintMarkdown,
  lintPage,
  type Reference,
} from '../../lint/index.ts';
import { CommandError } from '../exit-status.ts';
import { readHeader } from '../header-file.ts';
import { tell } from '../print.ts';
import type { Configuration } from './configuration.ts';
import { type FileKind, kindOf } from './file-kind.ts';
import type { CheckedFile } from './format-reports.ts';

export interface CheckOptions {
  readonly preset: LintOptions['preset'] | undefined;
  readonly docutils: LintOptions['docutils'];
  /** The header that Markdown is checked against, if one was named. */
  readonly header: string | undefined;
  /** Whether known disagreements with the contracts are listed. */
  readonly listsKnown: boolean;
  /** The contracts, read at the first header. */
  readonly contracts: () => Promise<ContractView>;
  /** The C types that `defs` knows, likewise. */
  readonly knownTypes: () => Promise<ReadonlySet<string>>;
  /** What Markdown is compared with, by the path of the header. */
  readonly references: Map<string, Reference>;
}

/** Returns the report on `text`, which is called `path`. @throws CommandError when there is nothing to check in it. */
export async function checkFile(
  path: string,
  text: string,
  configuration: Configuration,
  options: CheckOptions,
): Promise<CheckedFile> {
  const lint = await lintOptions(configuration, options, kindOf(path));
  return { path, text, docutils: options.docutils, ...(await check(path, text, configuration, lint, options)) };
}

/** Makes every fix and returns the text that comes of it. */
export function fixText(
  path: string,
  text: string,
  configuration: Configuration,
  options: CheckOptions,
): Promise<string> {
  return fixAll(text, async (next) => (await checkFile(path, next, configuration, options)).messages);
}

async function lintOptions({ config }: Configuration, options: CheckOptions, kind: FileKind): Promise<LintOptions> {
  const { types = [], names = [], words = [] } = config;
  const contracts = kind === 'header' ? await options.contracts() : undefined;
  return {
    preset: options.preset ?? config.preset ?? 'kernel',
    rules: { ...config.rules, ...(options.listsKnown ? { 'contract-known': 'info' } : {}) },
    docutils: options.docutils,
    vocabulary: { types, names, words },
    contracts,
    knownTypes: kind === 'header' ? await options.knownTypes() : undefined,
  };
}

async function check(
  path: string,
  text: string,
  configuration: Configuration,
  lint: LintOptions,
  options: CheckOptions,
): Promise<Pick<CheckedFile, 'messages' | 'model' | 'known'>> {
  const kind = kindOf(path);
  if (kind === 'page') return { messages: lintPage(text, path, lint).messages, known: 0 };
  if (kind === 'markdown') {
    const messages = await lintMarkdown(text, path, () => referenceFor(configuration, options), lint);
    return { messages, known: 0 };
  }
  const result = lintHeader(text, path, lint);
  if (result.model.helpers.length + result.model.commands.length === 0 && !result.model.helperList) {
    throw new CommandError(`${path}: No descriptions of BPF helpers or commands found`);
  }
  const { messages, model, known } = result;
  return { messages, model, known: messages.some(({ ruleId }) => ruleId === 'contract-known') ? 0 : known };
}

/** What Markdown is compared with: the header of the command line, that of the configuration, the default one. */
async function referenceFor(
  { config, folder }: Configuration,
  { header, references }: CheckOptions,
): Promise<Reference> {
  const path = header ?? (config.header === undefined ? undefined : join(folder, config.header));
  const key = path ?? '';
  let reference = references.get(key);
  if (!reference) {
    const file = readHeader(path, tell);
    const { fromHeader } = await import('../../uapi/index.ts');
    reference = createReference(fromHeader(file.text, file.path, { parts: [] }).model, config.names);
    references.set(key, reference);
  }
  return reference;
}
