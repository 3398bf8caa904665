import type { Place } from '../../source/index.ts';
import { element, escapeToNull, type Image, type Reference, type RstNodes } from '../../tree/index.ts';
import { parseTarget } from '../block/explicit/parse-target.ts';
import { fullyNormalizeName, whitespaceNormalizeName } from '../identifier.ts';
import { invalidAlignment } from '../message/directive.ts';
import { splitLines } from '../python/index.ts';
import { noteRefname } from '../registry.ts';
import type { RstState } from '../state.ts';
import { choice, classOption, percentage, unchanged, unchangedRequired, uriOption } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { lengthOrPercentage, lengthOrUnitless } from './measure.ts';
import { addName, optionAttributes, originOfNode } from './node.ts';

export const horizontalAlignments = ['left', 'center', 'right'] as const;
const VERTICAL_ALIGNMENTS = ['top', 'middle', 'bottom'] as const;

/** The options of `image`; those of `figure` are more. */
export const imageOptions = {
  alt: unchanged,
  height: lengthOrUnitless,
  width: lengthOrPercentage(),
  scale: percentage,
  align: choice(...VERTICAL_ALIGNMENTS, ...horizontalAlignments),
  target: unchangedRequired,
  loading: choice('embed', 'link', 'lazy'),
  class: classOption,
  name: unchanged,
} as const;

/** `image`: a picture, in a reference when it has a target. */
export const image: Directive = {
  requiredArguments: 1,
  optionalArguments: 0,
  finalArgumentWhitespace: true,
  options: imageOptions,
  hasContent: false,
  run: (state, use) => [runImage(state, use)],
};

/** Returns the image that the directive describes, in a reference when it has a target; or a message. */
export function runImage(
  state: RstState,
  use: DirectiveUse,
): Extract<RstNodes, { type: 'image' | 'reference' | 'systemMessage' }> {
  const problem = alignmentProblem(use);
  if (problem) return failDirective(state, use, problem);
  const uri = uriOf(use.arguments[0]!);
  const reference = referenceOf(state, use);
  const node = element('image', { ...imageAttributes(use), uri, position: use.place });
  Object.assign(node, originOfNode(state, use));
  addName(state, use, node);
  if (!reference) return node;
  reference.children.push(node);
  return reference;
}

function uriOf(argument: string): string {
  const result = uriOption(argument);
  return 'value' in result ? (result.value as string) : '';
}

function alignmentProblem(use: DirectiveUse): ReturnType<typeof invalidAlignment> | undefined {
  const value = use.options['align'] as string | undefined;
  const inSubstitution = use.context.substitution !== undefined;
  const valid: readonly string[] = inSubstitution ? VERTICAL_ALIGNMENTS : horizontalAlignments;
  if (value === undefined || valid.includes(value)) return undefined;
  return invalidAlignment(use.name, value, valid, inSubstitution);
}

const COPIED = ['height', 'width', 'scale', 'align', 'loading'] as const;

function imageAttributes(use: DirectiveUse): Partial<Image> {
  const copied = COPIED.filter((name) => use.options[name] !== undefined).map((name) => [name, use.options[name]]);
  return { ...optionAttributes(use), ...Object.fromEntries(copied) };
}

function referenceOf(state: RstState, use: DirectiveUse): Reference | undefined {
  const target = use.options['target'] as string | undefined;
  if (target === undefined) return undefined;
  delete use.options['target'];
  const position: Place | undefined = use.place;
  const found = parseTarget(splitLines(escapeToNull(target)));
  if (found.kind === 'refuri') return element('reference', { refuri: found.value, position });
  const reference = element('reference', {
    refname: fullyNormalizeName(found.value),
    name: whitespaceNormalizeName(found.value),
    position,
  });
  noteRefname(state, reference);
  return reference;
}
