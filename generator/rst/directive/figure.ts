import { plainPlace } from '../../source/index.ts';
import { element, type Figure, type Plain, type RstNodes } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { invalidCaption } from '../message/directive.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { choice, classOption, unchanged } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { refuse } from './failure.ts';
import { horizontalAlignments, image, imageOptions, runImage } from './image.ts';
import { lengthOrPercentage } from './measure.ts';
import { createFragment, nameExplicitly, originOfNode } from './node.ts';
import { argumentRequired, type OptionResult } from './option.ts';
import { parseContent } from './parse-content.ts';

/** `figure`: an image with a caption (the content's first paragraph, or an empty comment for none) and a legend (the rest). */
export const figure: Directive = {
  ...image,
  options: {
    ...imageOptions,
    figwidth: figureWidth,
    figclass: classOption,
    figname: unchanged,
    align: choice(...horizontalAlignments),
  },
  hasContent: true,
  run: runFigure,
};

const WIDTH = lengthOrPercentage('px');

/** The width of the image itself cannot be known here: docutils leaves it out, too, where it cannot read the file. */
function figureWidth(argument: string | null): OptionResult {
  if (argument === null) return { error: argumentRequired };
  return argument.toLowerCase() === 'image' ? { value: 'image' } : WIDTH(argument);
}

function* runFigure(state: RstState, use: DirectiveUse): Step<RstNodes[]> {
  const own = takeOptions(use);
  const picture = runImage(state, use);
  if (picture.type === 'systemMessage') return [picture];
  const node = element('figure', { position: use.place }, [picture]);
  Object.assign(node, originOfNode(state, use));
  if (own.figwidth !== undefined && own.figwidth !== 'image') node.width = own.figwidth;
  if (own.figclass) node.classes = own.figclass;
  if (own.figname) nameExplicitly(state, node, own.figname);
  if (own.align !== undefined) node.align = own.align;
  if (!use.hasContent) return [node];
  const fragment = createFragment(use);
  yield* call(parseContent(state, use, fragment));
  const isValid = addCaption(node, fragment.children, compat(state).captionMayFollowTargets);
  if (isValid) return [node];
  return [node, refuse(state, use, fragment, invalidCaption())];
}

interface FigureOptions {
  figwidth?: string;
  figclass?: string[];
  figname?: string;
  align?: string;
}

/** Takes the options out of `use` that are not the image's. */
function takeOptions(use: DirectiveUse): FigureOptions {
  const { figwidth, figclass, figname, align, ...others } = use.options;
  for (const name of Object.keys(use.options)) if (!(name in others)) delete use.options[name];
  return { figwidth, figclass, figname, align } as FigureOptions;
}

/** Adds caption and legend to `node`; false when the content begins with something else. Targets and pending nodes may stand before the caption, from docutils 0.22 on. */
function addCaption(node: Figure, children: readonly RstNodes[], mayFollowTargets: boolean): boolean {
  let index = 0;
  for (; index < children.length; index++) {
    const child = children[index]!;
    if (mayFollowTargets && (child.type === 'target' || child.type === 'pending')) {
      node.children.push(child);
      continue;
    }
    if (child.type === 'paragraph') node.children.push(captionOf(child));
    else if (child.type !== 'comment' || child.children.length > 0) return false;
    break;
  }
  const rest = children.slice(index + 1);
  if (rest.length > 0) node.children.push(element('legend', { position: legendPlace(rest) }, rest));
  return true;
}

/** From where the first of `children` begins to where the last one to end does. */
function legendPlace(children: readonly RstNodes[]): RstNodes['position'] {
  const places = children.map((child) => child.position).filter((place) => place !== undefined);
  const ends = places.map(({ end }) => end);
  const end = ends.reduce((last, next) => (next.offset > last.offset ? next : last), {
    line: 0,
    column: 0,
    offset: -1,
  });
  return places[0] && plainPlace(places[0], { end });
}

/** The caption that a paragraph becomes; it keeps no names or classes. */
function captionOf({ children, rawsource, source, line, position }: Plain): Plain {
  return element('caption', { rawsource, source, line, position }, children);
}
