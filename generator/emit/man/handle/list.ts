import { type BulletList, type EnumeratedList, nodeText, type RstElements } from '../../../tree/index.ts';
import { dedent, indent } from '../print.ts';
import { complain, problems } from '../problem.ts';
import { roman } from '../roman.ts';
import type { Handle, Handles, ListMarker, State } from '../state.ts';
import { keepField } from './docinfo.ts';

const LIST_INDENT = 7;

/** Bullet, enumerated, definition and field lists. */
export const listHandles = {
  bulletList: { enter: openList, leave: closeList },
  enumeratedList: { enter: openList, leave: closeList },
  listItem: {
    enter(_node, state) {
      const marker = state.lists[state.lists.length - 1]!;
      state.body.push(`.IP ${marker.next()} ${marker.width}\n`);
      return undefined;
    },
  },
  definitionList: indented(LIST_INDENT),
  definitionListItem: {
    enter(_node, state) {
      state.body.push('.TP');
      return undefined;
    },
    leave: putNothing,
  },
  term: {
    enter(_node, state) {
      state.body.push('\n.B ');
      return undefined;
    },
    leave: closeTerm,
  },
  classifier: {
    enter(_node, state) {
      if (state.style.classifiersInTerm) state.body.push('(');
      return undefined;
    },
    leave(node: RstElements, state, parent, index) {
      if (!state.style.classifiersInTerm) return;
      state.body.push(')');
      closeTerm(node, state, parent, index);
    },
  },
  definition: {},
  fieldList: indented(LIST_INDENT),
  field: {},
  fieldName: {
    enter(node: RstElements, state) {
      if (state.isInDocinfo) {
        state.fieldName = nodeText(node);
        return 'skip';
      }
      state.body.push('.TP\n.B ');
      return undefined;
    },
    leave(_node, state) {
      state.body.push('\n');
    },
  },
  fieldBody: {
    enter(node: RstElements, state) {
      if (!state.isInDocinfo) return undefined;
      const name = state.fieldName.toLowerCase().replaceAll(' ', '_');
      state.docinfo.labels.set(name, state.fieldName);
      keepField(state, name, node);
      return 'skip';
    },
  },
} satisfies Handles;

/** Returns the handler of a list that only steps in. */
export function indented(width: number): Handle {
  return {
    enter(_node, state) {
      indent(state, width);
      return undefined;
    },
    leave: (_node, state) => dedent(state),
  };
}

/** Adds an empty piece: docutils has one here, and its last pass counts pieces. */
export function putNothing(_node: unknown, state: State): void {
  state.body.push('');
}

/** A nested list stands under the text of the item around it. */
function openList(node: BulletList | EnumeratedList, state: State): undefined {
  const outer = state.lists[state.lists.length - 1];
  const marker = node.type === 'bulletList' ? bullet() : enumerator(node, state);
  state.lists.push(marker);
  indent(state, (outer ?? marker).width);
}

function closeList(_node: unknown, state: State): void {
  dedent(state);
  state.lists.pop();
}

function bullet(): ListMarker {
  return { next: () => '\\(bu', width: 2 };
}

function enumerator(node: EnumeratedList, state: State): ListMarker {
  let count = (node.start ?? 1) - 1;
  switch (node.enumtype) {
    case 'loweralpha':
    case 'upperalpha': {
      const first = (node.enumtype === 'loweralpha' ? 'a' : 'A').charCodeAt(0);
      return { next: () => `${String.fromCodePoint(first + count++)}.`, width: 3 };
    }
    case 'lowerroman':
    case 'upperroman': {
      const { highestRoman } = state.style;
      // docutils ends with an exception here
      if (count + node.children.length > highestRoman) {
        complain(state, problems.notSupported(`roman numeral above ${highestRoman}`), node);
      }
      return { next: () => `${romanNumeral(++count, node, highestRoman)}.`, width: 5 };
    }
    default: {
      const width = String(node.children.length).length + String(count).length + 1;
      return { next: () => `${++count}.`, width };
    }
  }
}

function romanNumeral(number: number, node: EnumeratedList, highest: number): string {
  if (number < 1 || number > highest) return String(number);
  const numeral = roman(number);
  return node.enumtype === 'lowerroman' ? numeral.toLowerCase() : numeral;
}

/** A term stands on a line of its own, with its classifiers; several terms may share a definition. */
function closeTerm(_node: unknown, state: State, parent: RstElements | undefined, index: number): void {
  const next = parent?.children[index + 1]?.type;
  if (!state.style.classifiersInTerm) state.body.push('\n');
  else if (next === 'classifier') state.body.push(' ');
  else state.body.push(next === 'term' ? '\n.TQ' : '\n');
}
