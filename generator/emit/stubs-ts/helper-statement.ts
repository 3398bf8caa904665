import type { SignatureTable } from '../../tree/index.ts';
import type { StubHelper } from '../stubs/index.ts';
import { createHelperDocs } from './helper-doc.ts';
import { helperView, type ParamView, type ValueView } from './param-view.ts';
import { constantStatement, interfaceStatement, type Module, type Statement, typeStatement } from './statement.ts';
import { quote } from './ts-name.ts';
import { functionType, type Side } from './value-type.ts';

/** The names that the statements declare. */
export const CALLING_NAMES: readonly string[] = [
  'HelperCalls',
  'HelperId',
  'HelperImplementations',
  'HelperName',
  'callHelper',
  'fromRegister',
  'helperId',
  'helperName',
  'helperRegisters',
  'toRegister',
];

interface View {
  readonly name: string;
  readonly helper: StubHelper;
  readonly params: readonly ParamView[];
  readonly returns: ValueView;
}

/** Returns what the module says of helpers: their numbers, how they use registers, and the two interfaces. */
export function helperStatements(helpers: readonly StubHelper[], table: SignatureTable, module: Module): Statement[] {
  const views = helpers.map((helper): View => {
    const name = `bpf_${helper.name}`;
    return {
      name,
      helper,
      ...helperView(helper, Object.hasOwn(table.helpers, name) ? table.helpers[name] : undefined),
    };
  });
  return [
    constantStatement('helperId', ids(views), 'The number of each helper, which call instructions hold.', module),
    typeStatement('HelperName', 'keyof typeof helperId', 'The name of a helper.', module),
    typeStatement('HelperId', '(typeof helperId)[HelperName]', 'The number of a helper.', module),
    constantStatement('helperName', namesById(views), 'The name of each helper by its number.', module),
    constantStatement('helperRegisters', registers(views), 'How each helper uses registers.', module),
    helperInterface('HelperCalls', views, 'caller', module),
    helperInterface('HelperImplementations', views, 'implementer', module),
  ];
}

function ids(views: readonly View[]): string {
  return `{\n${views.map(({ name, helper }) => `  ${name}: ${helper.id},\n`).join('')}} as const`;
}

function namesById(views: readonly View[]): string {
  return `{\n${views.map(({ name, helper }) => `  ${helper.id}: ${quote(name)},\n`).join('')}} as const`;
}

function registers(views: readonly View[]): string {
  const lines = views.map(({ name, params, returns }) => {
    const kinds = params.map(({ kind }) => quote(kind)).join(', ');
    return `  ${name}: { params: [${kinds}], returns: ${quote(returns.kind)} },\n`;
  });
  return `{\n${lines.join('')}} as const satisfies Record<HelperName, RegisterUse>`;
}

const DOCS: Readonly<Record<Side, string>> = {
  caller: 'The helpers as a program sees them.',
  implementer:
    'The helpers as a machine implements them: arguments come as registers hold them, 0 as null where an address may be 0.',
};

function helperInterface(name: string, views: readonly View[], side: Side, module: Module): Statement {
  const helperDocs = createHelperDocs(new Set(views.map((view) => view.name)));
  const properties = views.map((view) => ({
    name: view.name,
    type: functionType(view.params, view.returns, side),
    doc: side === 'caller' ? helperDocs.textOf(view.helper) : `See {@link HelperCalls.${view.name}}.`,
  }));
  return interfaceStatement(name, properties, DOCS[side], module);
}
