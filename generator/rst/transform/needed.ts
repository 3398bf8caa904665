import { type RstNodes, walk } from '../../tree/index.ts';
import type { RstState } from '../state.ts';
import type { Tree } from './transform.ts';

type Type = RstNodes['type'];

/** What a transform works on: nodes of these types, or a state in which it has something to do. */
interface Need {
  types?: readonly Type[];
  when?: (state: RstState) => boolean;
}

/** The needs of the transforms that walk the whole tree for nodes that most documents do not have. The others are always run: they cost nothing where they have nothing to do. */
const NEEDS: Readonly<Record<string, Need>> = {
  AnonymousHyperlinks: { types: ['reference', 'target'] },
  DanglingReferences: { types: ['citationReference', 'footnoteReference', 'reference', 'target'] },
  ExternalTargets: { types: ['target'] },
  FilterMessages: { types: ['problematic', 'section', 'systemMessage'] },
  Footnotes: {
    when: ({ names }) =>
      names.footnotes.length +
        names.citations.length +
        names.autofootnotes.length +
        names.symbolFootnotes.length +
        names.autofootnoteRefs.length +
        names.symbolFootnoteRefs.length +
        names.footnoteRefs.size +
        names.citationRefs.size >
      0,
  },
  IndirectHyperlinks: { when: ({ names }) => names.indirectTargets.length > 0 },
  InternalTargets: { types: ['target'] },
  Messages: { when: ({ parseMessages, transformMessages }) => parseMessages.length + transformMessages.length > 0 },
  PropagateTargets: { types: ['target'] },
  SectionIDs: { when: ({ settings }) => !settings.legacyIds },
  SectionSubTitle: { when: ({ settings }) => settings.sectsubtitleXform },
  StripClassesAndElements: {
    when: ({ settings }) => settings.stripClasses.length + settings.stripElementsWithClasses.length > 0,
  },
  StripComments: { when: ({ settings }) => settings.stripComments },
  Substitutions: { types: ['substitutionReference'] },
  Transitions: { types: ['transition'] },
};

/** False when the transform `name` would find nothing to do. The types that the tree has are counted when first asked for after a change: `tree.types` is dropped by whoever runs a transform. */
export function isNeeded(name: string, state: RstState, tree: Tree): boolean {
  const need = NEEDS[name];
  if (need?.when) return need.when(state);
  if (!need?.types) return true;
  tree.types ??= typesOf(tree);
  return need.types.some((type) => tree.types!.has(type));
}

function typesOf({ root }: Tree): Set<Type> {
  const types = new Set<Type>();
  walk(root, {
    enter(node) {
      types.add(node.type);
    },
  });
  return types;
}
