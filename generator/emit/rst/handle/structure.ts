import { columnWidth } from '../../../rst/index.ts';
import { type Meta, nodeText, type RstElements, type RstNodes } from '../../../tree/index.ts';
import { openDirective } from '../directive.ts';
import { escapeFieldName, guardFirst } from '../escape.ts';
import { lineSource } from '../inline.ts';
import { complain } from '../problem.ts';
import type { Handle, Handles, State } from '../state.ts';
import { closeContainer, writeBlock } from '../write.ts';

/** The characters that underline titles, by the depth of their sections; further down an overline joins them. */
const ADORNMENTS = '=-~^"\'+#*:._`!$%&(),/;<>?@[\\]{|}';

/** The overlined styles of the document's title and subtitle, which no section has. */
const TITLES = '=-';

export const structureHandles = {
  document: {
    isBlock: false,
    enter(node, state) {
      const shown = node.children.find((child) => child.type === 'title');
      if (node.title !== undefined && (!shown || nodeText(shown) !== node.title)) {
        state.head.push(`.. title:: ${node.title.replaceAll('\n', '\n   ')}`);
      }
      return undefined;
    },
  },
  section: {
    enter(node, state) {
      const title = node.children.find((child) => child.type === 'title');
      if (title) writeTitle(title as RstElements, state, state.sectionDepth);
      else complain(state, node, 'section', 'Unexpected section without a title, expected one');
      state.sectionDepth++;
      return undefined;
    },
    leave(_node, state) {
      state.sectionDepth--;
    },
  },
  title: {
    isBlock: false,
    enter(node, state, parent) {
      if (parent?.type === 'document') writeOverlined(node, state, TITLES[0]!);
      return 'skip';
    },
  },
  subtitle: {
    isBlock: false,
    enter(node, state, parent) {
      if (parent?.type === 'document') writeOverlined(node, state, TITLES[1]!);
      else if (parent?.type === 'section') {
        complain(state, node, 'subtitle', 'Unexpected subtitle of a section, expected none');
        writeBlock(state, [guardFirst(lineSource(node, state), false)]);
      }
      return 'skip';
    },
  },
  transition: {
    enter(_node, state) {
      writeBlock(state, ['----']);
      return 'skip';
    },
  },
  decoration: { isBlock: false, enter: () => undefined },
  header: decorationHandle('header'),
  footer: decorationHandle('footer'),
  meta: {
    enter(node, state, parent, index) {
      const { children } = parent ?? { children: [node] };
      if (children[index - 1]?.type === 'meta') return 'skip';
      openDirective(state, 'meta', '');
      let end = index;
      while (children[end]?.type === 'meta') end++;
      writeBlock(state, (children.slice(index, end) as Meta[]).map(metaField));
      closeContainer(state);
      return 'skip';
    },
  },
} satisfies Partial<Handles>;

function decorationHandle(name: string): Handle<RstElements> {
  return {
    isBlock: false,
    enter(_node, state) {
      openDirective(state, name, '');
      return undefined;
    },
    leave(_node, state) {
      closeContainer(state);
    },
  };
}

function writeTitle(title: RstElements, state: State, depth: number): void {
  const character = ADORNMENTS[depth % ADORNMENTS.length]!;
  if (depth < ADORNMENTS.length) {
    const line = titleLine(title, state);
    writeBlock(state, [line, character.repeat(Math.max(columnWidth(line), SHORTEST_LINE))]);
    return;
  }
  if (depth >= 2 * ADORNMENTS.length - TITLES.length) {
    complain(
      state,
      title,
      'section-depth',
      'Unexpected depth of a section, expected one for which there is a style left',
    );
  }
  // The first two are the document's titles'.
  writeOverlined(title, state, ADORNMENTS[(depth + TITLES.length) % ADORNMENTS.length]!);
}

function writeOverlined(title: RstElements, state: State, character: string): void {
  const line = titleLine(title, state);
  const adornment = character.repeat(Math.max(columnWidth(line), SHORTEST_LINE));
  writeBlock(state, [adornment, line, adornment]);
}

function titleLine(title: RstElements, state: State): string {
  const first: RstNodes | undefined = title.children[0];
  return guardFirst(lineSource(title, state), first !== undefined && first.type !== 'text');
}

/** A shorter line may be taken for text. */
const SHORTEST_LINE = 4;

function metaField({ name, httpEquiv, lang, scheme, others, content }: Meta): string {
  const pairs = Object.entries({ 'http-equiv': httpEquiv, lang, scheme, ...others });
  const attributes = pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]));
  const words = [...(name === undefined ? [] : [name]), ...attributes];
  return `:${escapeFieldName(words.join(' '))}: ${(content ?? '').replaceAll('\\', '\\\\')}`;
}
