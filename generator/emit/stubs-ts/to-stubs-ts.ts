import { toTable } from '../../signature/index.ts';
import type { Message } from '../../source/index.ts';
import type { HeaderModel, SignatureTable } from '../../tree/index.ts';
import { headerLayout } from '../../uapi/index.ts';
import { type StubHelper, spdxExpression, stubHelpers } from '../stubs/index.ts';
import { defineViews, enumView } from './constant.ts';
import { CALLING, FOUNDATION, FOUNDATION_NAMES } from './foundation.ts';
import { CALLING_NAMES, helperStatements } from './helper-statement.ts';
import { recordStatements } from './record-statement.ts';
import { constantStatements, createModule, type Module, type Morph, type Statement } from './statement.ts';

export interface StubsTsOptions {
  /** SHA-256 of the header, in hexadecimal. */
  readonly sha256?: string | undefined;
  /** What is known of the helpers beyond their prototypes; by default what the header alone tells. */
  readonly table?: SignatureTable | undefined;
  /** How ts-morph is had; by default it is imported. */
  readonly load?: (() => Morph | Promise<Morph>) | undefined;
}

export interface StubsTsResult {
  text: string;
  messages: Message[];
}

/**
 * Returns a TypeScript module with the helpers (ids, how they use registers, an interface for who implements them and one for who calls them), the constants, and the structs with their layouts in the
 * memory of BPF programs. A struct whose layout is not known is left out, with a message.
 */
export async function toStubsTs(model: HeaderModel, options: StubsTsOptions = {}): Promise<StubsTsResult> {
  const morph = await (options.load ?? importMorph)();
  const messages: Message[] = [];
  const helpers = stubHelpers(model);
  const module = createModule(morph, [...FOUNDATION_NAMES, ...CALLING_NAMES]);
  const statements = gather(model, helpers, options.table, module, messages);
  const text = module.deferred.resolve(print(statements, morph));
  const parts = [preamble(model, options.sha256), FOUNDATION, text, helpers.length === 0 ? '' : CALLING];
  return { text: parts.filter((part) => part !== '').join('\n'), messages };
}

function importMorph(): Promise<Morph> {
  return import('ts-morph');
}

function print(statements: readonly Statement[], { Project, IndentationText, QuoteKind }: Morph): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  });
  return project.createSourceFile('bpf-helpers.ts', { statements: [...statements] }).getFullText();
}

function gather(
  model: HeaderModel,
  helpers: readonly StubHelper[],
  table: SignatureTable | undefined,
  module: Module,
  messages: Message[],
): Statement[] {
  const layout = headerLayout(model, 'lp64');
  const enums = layout.enums.flatMap((item) => enumView(item, model) ?? []);
  return [
    ...(helpers.length === 0 ? [] : helperStatements(helpers, table ?? toTable(model).table, module)),
    ...constantStatements(enums, module),
    ...recordStatements(layout, model, module, messages),
    ...constantStatements(defineViews(model), module),
  ];
}

function preamble(model: HeaderModel, sha256: string | undefined): string {
  const spdx = spdxExpression(model);
  const licence = spdx === undefined ? '' : `// SPDX-License-Identifier: ${spdx}\n`;
  const from = sha256 === undefined ? '<linux/bpf.h>' : `<linux/bpf.h>, SHA-256\n// ${sha256}`;
  return `${licence}//
// The interface of BPF: helper functions, constants and structs.
//
// Made by bpfdoc from ${from}. Do not edit.
`;
}
