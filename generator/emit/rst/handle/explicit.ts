import { simpleNameEnd } from '../../../rst/index.ts';
import {
  nodeText,
  type Pending,
  type RstElements,
  type SubstitutionDefinition,
  type Target,
} from '../../../tree/index.ts';
import { EXPLICIT_INDENT, type OptionText, openDirective } from '../directive.ts';
import { escapeSpan } from '../escape.ts';
import { paragraphLines } from '../inline.ts';
import { complain } from '../problem.ts';
import type { Handle, Handles, State } from '../state.ts';
import { closeContainer, openContainer, writeBlock, writeLine } from '../write.ts';
import { imageOf, openImage } from './image.ts';
import { beginBody } from './list.ts';

/** The directives that leave a node for a transform. */
const PENDING: Readonly<Record<string, string>> = {
  ClassAttribute: 'class',
  SectNum: 'sectnum',
  TargetNotes: 'target-notes',
  Contents: 'contents',
};

const labelled: Handle<RstElements> = {
  enter(node, state) {
    openContainer(state, `.. [${labelOf(node)}] `, EXPLICIT_INDENT);
    beginBody(node, state);
    return undefined;
  },
  leave(_node, state) {
    closeContainer(state);
  },
};

export const explicitHandles = {
  footnote: labelled,
  citation: labelled,
  target: {
    enter(node, state) {
      if (node.children.length > 0) complain(state, node, 'misplaced', 'Unexpected inline target between blocks');
      writeBlock(state, [targetLine(node)]);
      return 'skip';
    },
  },
  substitutionDefinition: {
    enter(node, state) {
      writeSubstitution(node, state);
      return 'skip';
    },
  },
  pending: {
    enter(node, state) {
      const name = PENDING[node.transform];
      if (name === undefined) {
        complain(state, node, 'pending', `Unexpected transform \`${node.transform}\`, expected one of a directive`);
        return 'skip';
      }
      const classes = node.details['class'];
      const isClass = node.transform === 'ClassAttribute' && Array.isArray(classes);
      openDirective(
        state,
        isClass ? String(node.details['directive'] ?? name) : name,
        isClass ? classes.join(' ') : '',
        isClass ? [] : optionsOfPending(node),
      );
      closeContainer(state);
      return 'skip';
    },
  },
} satisfies Partial<Handles>;

/** Returns the options that the directive of `node` was given. */
export function optionsOfPending({ details }: Pending): OptionText[] {
  return Object.entries(details).flatMap(([name, value]): OptionText[] => {
    if (value === undefined) return [];
    if (value === null) return [[name, name === 'backlinks' ? 'none' : '']];
    return [[name, Array.isArray(value) ? value.join(' ') : String(value)]];
  });
}

function labelOf(node: RstElements): string {
  if (node.type !== 'footnote' || node.auto === undefined) {
    const label = node.children.find((child) => child.type === 'label');
    return label ? nodeText(label) : (node.names?.[0] ?? '');
  }
  return node.auto === '*' ? '*' : `#${node.names?.[0] ?? node.dupnames?.[0] ?? ''}`;
}

function targetLine(node: Target): string {
  const name = node.names?.[0] ?? node.dupnames?.[0];
  const label = name === undefined || node.anonymous === 1 ? '__' : `_${quoteName(name)}`;
  const place = placeSource(node);
  return `.. ${label}:${place === '' ? '' : ` ${place}`}`;
}

function placeSource({ refname, indirectReferenceName, refuri }: Target): string {
  if (refname !== undefined) return `${quoteName(indirectReferenceName ?? refname)}_`;
  if (refuri === undefined) return '';
  const uri = escapeSpan(refuri, ' ');
  return uri.endsWith('_') ? `${uri.slice(0, -1)}\\_` : uri;
}

/** A name of more than one word stands in backquotes. */
function quoteName(name: string): string {
  return simpleNameEnd(name, 0) === name.length && name !== '' ? name : `\`${escapeSpan(name, '`:')}\``;
}

function writeSubstitution(node: SubstitutionDefinition, state: State): void {
  const name = node.names?.[0] ?? node.dupnames?.[0] ?? '';
  const marker = `.. |${escapeSpan(name, '|')}| `;
  const found = node.children.length === 1 ? imageOf(node.children[0]!) : undefined;
  if (found) {
    openImage(state, marker, found, name);
    closeContainer(state);
    return;
  }
  openContainer(state, marker, EXPLICIT_INDENT);
  const isUnicode =
    node.ltrim === 1 || node.rtrim === 1 || node.children.filter(({ type }) => type === 'text').length > 1;
  if (isUnicode && node.children.every(({ type }) => type === 'text')) writeUnicode(node, state);
  else {
    const [first, ...others] = paragraphLines(node, state);
    writeLine(state, `replace:: ${first}`);
    for (const line of others) writeLine(state, line);
  }
  closeContainer(state);
}

function writeUnicode(node: SubstitutionDefinition, state: State): void {
  const words = node.children.map(nodeText).map((word) => ([...word].length === 1 ? codeOf(word) : word));
  writeLine(state, `unicode:: ${words.join(' ')}`);
  if (node.ltrim === 1) writeLine(state, node.rtrim === 1 ? ':trim:' : ':ltrim:');
  else if (node.rtrim === 1) writeLine(state, ':rtrim:');
}

function codeOf(character: string): string {
  return `0x${character.codePointAt(0)!.toString(16).toUpperCase()}`;
}
