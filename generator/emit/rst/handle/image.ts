import type { Figure, Image, Reference, RstNodes } from '../../../tree/index.ts';
import { commonOptions, EXPLICIT_INDENT, type OptionText, openDirective } from '../directive.ts';
import { escapeSpan } from '../escape.ts';
import { complain } from '../problem.ts';
import type { Handles, State } from '../state.ts';
import { closeContainer, endBlock, openContainer, writeBlock, writeLine } from '../write.ts';

/** An image, and the reference round it that its target makes. */
interface FoundImage {
  image: Image;
  reference?: Reference;
}

export const imageHandles = {
  image: {
    enter(node, state, parent) {
      if (parent?.type === 'figure') return 'skip';
      openDirective(state, 'image', escapeSpan(node.uri, ' '), imageOptions({ image: node }));
      closeContainer(state);
      return 'skip';
    },
  },
  reference: {
    enter(node, state, parent) {
      if (parent?.type === 'figure') return 'skip';
      const found = imageOf(node);
      if (!found) {
        complain(state, node, 'misplaced', 'Unexpected `reference` between blocks, expected it in a paragraph');
        return 'skip';
      }
      openDirective(state, 'image', escapeSpan(found.image.uri, ' '), imageOptions(found));
      closeContainer(state);
      return 'skip';
    },
  },
  figure: {
    enter(node, state) {
      openFigure(node, state);
      return undefined;
    },
    leave(_node, state) {
      closeContainer(state);
    },
  },
} satisfies Partial<Handles>;

/** Returns the image that `node` is or, as a reference, holds. */
export function imageOf(node: RstNodes): FoundImage | undefined {
  if (node.type === 'image') return { image: node };
  const child = node.type === 'reference' && node.children.length === 1 ? node.children[0] : undefined;
  return child?.type === 'image' ? { image: child, reference: node as Reference } : undefined;
}

/** Begins the `image` directive of a substitution behind `marker`; an `alt` that is the `name` of the substitution is implied. */
export function openImage(state: State, marker: string, found: FoundImage, name: string): void {
  openContainer(state, marker, EXPLICIT_INDENT);
  writeLine(state, `image:: ${escapeSpan(found.image.uri, ' ')}`);
  for (const [option, value] of imageOptions(found)) {
    if (value === undefined || (option === 'alt' && value === name)) continue;
    writeLine(state, `:${option}: ${value}`.trimEnd());
  }
  endBlock(state);
}

function openFigure(node: Figure, state: State): void {
  const found = node.children[0] && imageOf(node.children[0]);
  if (!found) complain(state, node, 'figure', 'Unexpected figure without an image, expected one');
  openDirective(state, 'figure', found ? escapeSpan(found.image.uri, ' ') : '', [
    ...(found ? imageOptions(found) : []),
    ['figwidth', node.width],
    ['figclass', node.classes?.length ? node.classes.join(' ') : undefined],
    ['figname', node.names?.[0] ?? node.dupnames?.[0]],
    ['align', node.align],
  ]);
  const hasCaption = node.children.some((child) => child.type === 'caption');
  if (!hasCaption && node.children.some((child) => child.type === 'legend')) writeBlock(state, ['..']);
}

function imageOptions({ image, reference }: FoundImage): OptionText[] {
  return [
    ['alt', image.alt],
    ['height', image.height],
    ['width', image.width],
    ['scale', image.scale],
    ['align', image.align],
    ['loading', image.loading],
    ['target', reference && targetOf(reference)],
    ...commonOptions(image),
  ];
}

function targetOf({ refname, name, refuri }: Reference): string {
  if (refname !== undefined) return `\`${escapeSpan(name ?? refname, '`')}\`_`;
  const uri = escapeSpan(refuri ?? '', ' ');
  return uri.endsWith('_') ? `${uri.slice(0, -1)}\\_` : uri;
}
