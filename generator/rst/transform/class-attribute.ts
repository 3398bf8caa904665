import { element, isElement, isInvisible, type Pending, type RstElements, text, walk } from '../../tree/index.ts';
import { noSuitableElement } from '../message/transform.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import type { Transform, Tree } from './transform.ts';
import { inheritAttributes, type Replacements, replaceNodes } from './tree-edit.ts';

/** Gives the classes of a `class` directive to the next element that shows. Source: docutils' `misc.ClassAttribute`. */
export const classAttribute: Transform = (state, tree, pendings) => {
  const heirs = findHeirs(tree, pendings);
  const replacements: Replacements = new Map();
  for (const pending of pendings) {
    const heir = heirs.get(pending);
    if (heir === undefined) continue;
    if (heir) addClasses(heir, pending.details['class'] as string[]);
    replacements.set(pending, heir ? [] : [withoutHeir(state, pending)]);
  }
  replaceNodes(tree, replacements);
};

function addClasses(heir: RstElements, classes: readonly string[]): void {
  heir.classes ??= [];
  for (const value of classes) heir.classes.push(value);
}

/** The element that each of `pendings` is about: the first one behind it, level or further out, that is neither invisible nor a message. null: there is none; nothing at all for what is nowhere. */
function findHeirs(tree: Tree, pendings: readonly Pending[]): Map<Pending, RstElements | null> {
  const wanted = new Set<unknown>(pendings);
  const heirs = new Map<Pending, RstElements | null>();
  for (const root of [tree.root, ...tree.dropped]) {
    let waiting: Pending[] = [];
    walk(root, {
      enter(node) {
        if (!isElement(node)) return undefined;
        if (node.type === 'pending' && wanted.has(node) && !heirs.has(node)) {
          waiting.push(node);
          heirs.set(node, null);
        } else if (waiting.length > 0) {
          if (isInvisible(node) || node.type === 'systemMessage') return 'skip';
          for (const pending of waiting) heirs.set(pending, node);
          waiting = [];
        }
        return undefined;
      },
    });
  }
  return heirs;
}

function withoutHeir(state: RstState, pending: Pending): RstElements {
  const source = pending.rawsource ?? '';
  const quoted = element('literalBlock', { xmlSpace: 'preserve', rawsource: source }, [text(source, pending.position)]);
  const message = report(state, noSuitableElement(String(pending.details['directive'])), {
    line: pending.line,
    showsNone: true,
    place: pending.position,
    children: [quoted],
  });
  inheritAttributes(message, pending);
  return message;
}
