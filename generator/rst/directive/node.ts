import { type Line, type Place, placeOfLines } from '../../source/index.ts';
import { type Document, element, type RstElements, type RstNodes } from '../../tree/index.ts';
import { lineAt } from '../block/lines.ts';
import { sourceAndLine } from '../block/reader.ts';
import { compat } from '../compat.ts';
import { fullyNormalizeName } from '../identifier.ts';
import { type InlineResult, parseInline } from '../inline/index.ts';
import { noteExplicitTarget } from '../registry.ts';
import type { RstState } from '../state.ts';
import type { DirectiveUse } from './directive.ts';

/** Returns docutils' source and line of the directive, for the nodes that it gives them to. */
export function originOfUse(use: DirectiveUse): { source?: string; line?: number } {
  const { source, line } = sourceAndLine(use.context, use.line);
  return { ...(source !== undefined && { source }), ...(line !== undefined && { line }) };
}

/** Returns the same for the node that the directive becomes; up to docutils 0.20 that has neither. */
export function originOfNode(state: RstState, use: DirectiveUse): { source?: string; line?: number } {
  return compat(state).directiveNodesHaveLines ? originOfUse(use) : {};
}

/** Returns the attributes that options alone make (docutils' `**options`): classes; and, as there, a name or `alt` preset that nothing has used up. */
export function optionAttributes({ options }: DirectiveUse): { classes?: string[]; name?: string; alt?: string } {
  return {
    ...(options['class'] !== undefined && { classes: [...(options['class'] as string[])] }),
    ...(options['name'] !== undefined && { name: options['name'] as string }),
    ...(options['alt'] !== undefined && { alt: options['alt'] as string }),
  };
}

/** Returns the value of the `class` option; an empty list when there is none. */
export function classesOf({ options }: DirectiveUse): string[] {
  return [...((options['class'] as string[] | undefined) ?? [])];
}

/** Gives `node` the name in the option `name`, as an explicit target; only the first node gets it. Source: docutils' `add_name`. */
export function addName(state: RstState, use: DirectiveUse, node: RstElements): void {
  const name = use.options['name'];
  if (typeof name !== 'string') return;
  delete use.options['name'];
  if ('name' in node) delete node.name;
  nameExplicitly(state, node, name);
}

/** Gives `node` the name `name` as an explicit target. */
export function nameExplicitly(state: RstState, node: RstElements, name: string): void {
  node.names = [...(node.names ?? []), fullyNormalizeName(name)];
  noteExplicitTarget(state, node, node);
}

/** Reads `lines` as inline markup of the directive: messages carry the directive's line. */
export function inlineText(state: RstState, use: DirectiveUse, lines: readonly Line[]): InlineResult {
  return parseInline(state, lines, { line: use.line, parent: use.context.node });
}

/** Returns a node to parse into whose children go elsewhere (docutils' bare `Element`): nothing is forbidden in it. */
export function createFragment(use: DirectiveUse): Document {
  return element('document', { source: lineAt(use.context.input, use.start)?.origin.source ?? '', isFragment: true });
}

/** Returns the nodes and messages of the first argument as inline text, with what its title element needs. */
export function titleOf(
  state: RstState,
  use: DirectiveUse,
): { nodes: RstNodes[]; messages: InlineResult['messages']; rawsource: string; position: Place | undefined } {
  const lines = use.argumentLines[0] ?? [];
  return { ...inlineText(state, use, lines), rawsource: use.arguments[0] ?? '', position: placeOfLines(lines) };
}
