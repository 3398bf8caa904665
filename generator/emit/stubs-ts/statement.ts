import type * as TsMorph from 'ts-morph';
import type { ConstantView } from './constant.ts';
import { createDeferred, type Deferred } from './deferred.ts';
import { formatProperties, type PropertyView } from './property.ts';
import { createNames, type Names } from './ts-name.ts';

/** What is used of the package, which is loaded late. */
export type Morph = Pick<
  typeof TsMorph,
  'IndentationText' | 'Project' | 'QuoteKind' | 'StructureKind' | 'VariableDeclarationKind'
>;

/** A statement of the module, as ts-morph takes it. */
export type Statement = TsMorph.StatementStructures;

/** What gathering shares: the package's kinds, the names that are taken, and the texts that ts-morph does not see. */
export interface Module {
  readonly kinds: Morph['StructureKind'];
  readonly declarations: Morph['VariableDeclarationKind'];
  readonly names: Names;
  readonly deferred: Deferred;
}

/** Returns an empty module that has the names `taken` already. */
export function createModule({ StructureKind, VariableDeclarationKind }: Morph, taken: Iterable<string>): Module {
  return {
    kinds: StructureKind,
    declarations: VariableDeclarationKind,
    names: createNames(taken),
    deferred: createDeferred(),
  };
}

/** Returns `export const name = value;`. */
export function constantStatement(name: string, value: string, doc: string | undefined, module: Module): Statement {
  return {
    kind: module.kinds.VariableStatement,
    isExported: true,
    declarationKind: module.declarations.Const,
    ...docs(doc, module),
    declarations: [{ name, initializer: module.deferred.code(value) }],
  };
}

/** Returns `export type name = type;`. */
export function typeStatement(name: string, type: string, doc: string | undefined, module: Module): Statement {
  return { kind: module.kinds.TypeAlias, isExported: true, name, type, ...docs(doc, module) };
}

/** Returns `export interface name { … }`. */
export function interfaceStatement(
  name: string,
  properties: readonly PropertyView[],
  doc: string | undefined,
  module: Module,
): Statement {
  const body = properties.length === 0 ? [] : [{ name: module.deferred.lines(formatProperties(properties)) }];
  return { kind: module.kinds.Interface, isExported: true, name, ...docs(doc, module), properties: body };
}

/** Returns the constants, an enum with the type of its values. */
export function constantStatements(views: readonly ConstantView[], module: Module): Statement[] {
  return views.flatMap((view) => {
    const name = module.names.take(view.name);
    const constant = constantStatement(name, view.value, view.doc, module);
    const type = typeStatement(name, `(typeof ${name})[keyof typeof ${name}]`, undefined, module);
    return view.hasType ? [constant, type] : [constant];
  });
}

/** Returns a comment as ts-morph takes it: as what stands before the statement, since it takes apart what it knows for TSDoc. */
function docs(text: string | undefined, { deferred }: Module): { leadingTrivia?: string } {
  return text === undefined ? {} : { leadingTrivia: deferred.doc(text) };
}
