import type { HeaderModel } from '../../tree/index.ts';
import { stubHelpers } from '../stubs/index.ts';

export interface StubsTsOptions {
  /** SHA-256 of the header, in hexadecimal. */
  readonly sha256?: string | undefined;
}

/** Returns the TypeScript module: the ids of the helpers. */
export async function toStubsTs(model: HeaderModel, { sha256 }: StubsTsOptions = {}): Promise<string> {
  const { Project, VariableDeclarationKind, StructureKind } = await import('ts-morph');
  const project = new Project({ useInMemoryFileSystem: true });
  const file = project.createSourceFile('bpf-helpers.ts');
  const from = sha256 === undefined ? '' : ` (SHA-256 ${sha256})`;
  const ids = stubHelpers(model).map(({ name, id }) => `  bpf_${name}: ${id},`);
  file.addStatements([
    `// Made by bpfdoc from <linux/bpf.h>${from}. Do not edit.`,
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: 'helperId', initializer: `{\n${ids.join('\n')}\n} as const` }],
    },
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: 'HelperId',
      type: '(typeof helperId)[keyof typeof helperId]',
    },
  ]);
  return file.getFullText();
}
