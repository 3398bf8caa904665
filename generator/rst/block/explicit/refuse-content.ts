import type { Line } from '../../../source/index.ts';
import {
  docutilsName,
  element,
  type RstElements,
  type RstNodes,
  type SubstitutionDefinition,
  type SystemMessage,
  startTag,
  text,
  walk,
} from '../../../tree/index.ts';
import { compat } from '../../compat.ts';
import { substitutionIllegal, substitutionIllegalElement, substitutionProblematic } from '../../message/block.ts';
import { splitLines } from '../../python/index.ts';
import { report } from '../../reporter.ts';
import type { RstState } from '../../state.ts';
import { quoteLines } from '../quote-lines.ts';
import type { Where } from '../reader.ts';

/** Reports the first thing below `definition` that may not be repeated wherever its name is used: what was not understood, what has an id, what counts. Undefined when there is none. */
export function refuseContent(
  state: RstState,
  definition: SubstitutionDefinition,
  lines: readonly Line[],
  where: Where,
): SystemMessage | undefined {
  const { substitutionShowsElement } = compat(state);
  const bad = findBad(definition, substitutionShowsElement);
  if (!bad) return undefined;
  for (const child of definition.children) inheritWhere(child, where);
  const quoted = quoteLines(lines, definition.rawsource);
  const options = { ...where, place: bad.node.position ?? definition.position };
  if (substitutionShowsElement) {
    const shown = formatElement(bad.node);
    const children = [element('literalBlock', { xmlSpace: 'preserve' }, [text(shown)]), quoted];
    return report(state, substitutionIllegalElement(docutilsName(bad.node.type)), { ...options, children });
  }
  if (bad.what !== '') return report(state, substitutionIllegal(bad.what), { ...options, children: [quoted] });
  const message = report(state, substitutionProblematic(), { ...options, children: [quoted] });
  message.children.push(element('blockQuote', {}, [element('paragraph', {}, definition.children)]));
  return message;
}

/** Gives `node`, which stays out of the document with the definition, the line that messages would find on it. */
function inheritWhere(node: RstNodes, { source, line }: Where): void {
  if (node.type === 'text' || node.source !== undefined || node.line !== undefined) return;
  node.source = source;
  node.line = line;
}

interface Bad {
  node: RstElements;
  /** What it is called; empty for what was not understood. */
  what: string;
}

function findBad(definition: SubstitutionDefinition, isOld: boolean): Bad | undefined {
  let bad: Bad | undefined;
  walk(definition, {
    enter(node) {
      if (node === definition || node.type === 'text') return undefined;
      const what = nameOfBad(node, isOld);
      if (what === undefined) return undefined;
      bad = { node, what };
      return 'stop';
    },
  });
  return bad;
}

function nameOfBad(node: RstElements, isOld: boolean): string | undefined {
  if (node.type === 'problematic') return '';
  if (node.type === 'reference' && node.anonymous) return 'Anonymous references';
  if (node.type === 'footnoteReference' && node.auto) return 'References to auto-numbered and auto-symbol footnotes';
  const hasName = !isOld && (node.names?.length ?? 0) > 0;
  return hasName || (node.ids?.length ?? 0) > 0 ? 'Targets (names and identifiers)' : undefined;
}

/** `node` in docutils' pseudo-XML. */
function formatElement(root: RstNodes): string {
  const lines: string[] = [];
  let indent = '';
  walk(root, {
    enter(node) {
      if (node.type === 'text') lines.push(...splitLines(node.value).map((line) => indent + line));
      else {
        lines.push(indent + startTag(node));
        indent += '    ';
      }
      return undefined;
    },
    leave(node) {
      if (node.type !== 'text') indent = indent.slice(4);
    },
  });
  return lines.join('\n');
}
