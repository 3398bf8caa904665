import type { Message } from '../../source/index.ts';
import type { HeaderLayout, HeaderModel, RecordLayout, UnknownLayout } from '../../tree/index.ts';
import { commentDoc } from './comment-doc.ts';
import { layoutText, type RecordContext, recordProperties } from './record-view.ts';
import { constantStatement, interfaceStatement, type Module, type Statement } from './statement.ts';

/** Returns an interface and a layout for each struct and union with a tag, both under that name. */
export function recordStatements(
  { records }: HeaderLayout,
  model: HeaderModel,
  module: Module,
  messages: Message[],
): Statement[] {
  const known: [string, RecordLayout][] = [];
  for (const [tag, layout] of records) {
    if (layout.type === 'record') known.push([tag, layout]);
    else messages.push(unknownLayout(tag, layout));
  }
  const named = new Map(known.map(([tag, { name }]) => [tag, module.names.take(name!)]));
  const context: RecordContext = { model, names: named };
  return known.flatMap(([tag, layout]) => statementsOf(named.get(tag)!, layout, context, module));
}

function statementsOf(name: string, layout: RecordLayout, context: RecordContext, module: Module): Statement[] {
  const doc = commentDoc(context.model, layout.record.comment);
  return [
    interfaceStatement(name, recordProperties(layout, context), doc, module),
    constantStatement(name, layoutText(layout), undefined, module),
  ];
}

function unknownLayout(tag: string, { cause, record }: UnknownLayout): Message {
  return {
    ruleId: 'stubs-ts/unknown-layout',
    level: 'warning',
    reason: `Unexpected \`${cause}\` in \`${tag}\`, expected only what this header defines`,
    place: record?.namePlace,
    actual: cause,
  };
}
