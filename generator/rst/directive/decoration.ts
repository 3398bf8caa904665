import { joinPlaces } from '../../source/index.ts';
import { element, isTitular, type Plain, type RstNodes } from '../../tree/index.ts';
import { lastLoaded } from '../block/index.ts';
import { contentExpected } from '../message/directive.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { parseContent } from './parse-content.ts';

const SHAPE = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: false,
  hasContent: true,
} as const;

/** `header`: what stands above every page. It goes into the document's decoration, not where the directive stands. */
export const header: Directive = { ...SHAPE, run: (state, use) => runDecoration(state, use, 'header') };

/** `footer`: what stands below every page. */
export const footer: Directive = { ...SHAPE, run: (state, use) => runDecoration(state, use, 'footer') };

/** Returns the index in the document's children behind the titles and meta elements at its start. */
function indexAfterTitles(children: readonly RstNodes[]): number {
  const index = children.findIndex((child) => !isTitular(child) && child.type !== 'meta');
  return index < 0 ? children.length : index;
}

function* runDecoration(state: RstState, use: DirectiveUse, type: 'header' | 'footer'): Step<RstNodes[]> {
  if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
  const node = partOf(state, decorationOf(state), type, use);
  yield* call(parseContent(state, use, node, true));
  return [];
}

function decorationOf(state: RstState): Plain {
  const { children } = state.document;
  const found = children.find((child) => child.type === 'decoration');
  if (found) return found as Plain;
  const decoration = element('decoration', { ...lastLoaded(state.reading) });
  children.splice(indexAfterTitles(children), 0, decoration);
  return decoration;
}

/** The header (the first child) or footer (the last one) of `decoration`. */
function partOf(state: RstState, decoration: Plain, type: 'header' | 'footer', use: DirectiveUse): Plain {
  const { children } = decoration;
  const existing = type === 'header' ? children[0] : children[children.length - 1];
  if (existing?.type === type) return extended(existing as Plain, use);
  const part = element(type, { ...lastLoaded(state.reading), position: use.place });
  if (type === 'header') children.unshift(part);
  else children.push(part);
  return part;
}

/** `part`, its place drawn out to the directive that adds to it. */
function extended(part: Plain, use: DirectiveUse): Plain {
  const place = use.place;
  if (part.position && place) part.position = joinPlaces(part.position, place);
  return part;
}
