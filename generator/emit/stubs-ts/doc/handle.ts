import {
  type EnumeratedList,
  findAll,
  type Image,
  nodeText,
  type Reference,
  type RstElements,
  type RstNodes,
  type Text,
} from '../../../tree/index.ts';
import { codeSpan, escapeText } from './escape.ts';
import { closeMargin, type Handle, openMargin, type State, writeBlock, writeInline } from './state.ts';

/** Left out with all that is in it. */
const nothing: Handle = { enter: () => 'skip' };

/** Stands for its children. */
const through: Handle = {};

/** A block whose text is inline. */
const paragraph: Handle = { enter: (_node, state) => flush(state), leave: (_node, state) => writeInline(state) };

/** The same, in bold and on a line of its own. */
const title: Handle = {
  enter(_node, state) {
    writeInline(state);
    state.inline = '**';
    return undefined;
  },
  leave(_node, state) {
    state.inline = `${state.inline.trim()}**`;
    writeInline(state);
  },
};

const code: Handle = {
  enter(node, state) {
    writeInline(state);
    const text = nodeText(node);
    const fence = text.includes('```') ? '~~~~~~' : '```';
    const language = node.type === 'literalBlock' && fence === '```' ? 'c' : '';
    writeBlock(state, [`${fence}${language}`, ...text.split('\n'), fence]);
    return 'skip';
  },
};

const quotation = margin('> ', '> ');
const bullet = margin('- ', '  ');

const listItem: Handle = {
  enter(_node, state, parent) {
    if (parent?.type !== 'enumeratedList') openMargin(state, '- ', '  ');
    else {
      const number = `${state.counters[state.counters.length - 1]!++}. `;
      openMargin(state, number, ' '.repeat(number.length));
    }
    return undefined;
  },
  leave: (_node, state) => closeMargin(state),
};

const enumeratedList: Handle = {
  enter(node, state) {
    writeInline(state);
    state.counters.push((node as EnumeratedList).start ?? 1);
    return undefined;
  },
  leave(_node, state) {
    state.counters.pop();
  },
};

/** A note, a warning: its kind in bold, then its text. */
const admonition: Handle = {
  enter(node, state) {
    openMargin(state, '> ', '> ');
    if (node.type !== 'admonition') writeBlock(state, [`**${node.type[0]!.toUpperCase()}${node.type.slice(1)}**`]);
    return undefined;
  },
  leave: (_node, state) => closeMargin(state),
};

const table: Handle = {
  enter(node, state) {
    writeInline(state);
    const rows = findAll(node, 'row').map((row) => rowLine(row as RstElements));
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns > 0) writeBlock(state, tableLines(rows, columns));
    return 'skip';
  },
};

const strong: Handle = {
  enter(node, state) {
    const text = nodeText(node);
    if (!state.helperNames.has(text)) return wrapped(text, '**', state);
    state.inline += text === state.self ? codeSpan(`${text}()`) : `{@link HelperCalls.${text} | ${text}()}`;
    state.swallowed = '()';
    return 'skip';
  },
};

const reference: Handle = {
  enter(_node, state) {
    state.inline += '[';
    return undefined;
  },
  leave(node, state) {
    const { refuri } = node as Reference;
    state.inline += refuri === undefined ? ']' : `](${encodeTarget(refuri)})`;
  },
};

/** What each node becomes; what is not shown in comments is left out. */
export const handles = {
  document: through,
  section: through,
  topic: quotation,
  sidebar: quotation,
  decoration: nothing,
  header: nothing,
  footer: nothing,
  transition: { enter: (_node, state) => rule(state) },
  title,
  subtitle: title,
  rubric: title,
  docinfo: through,
  authors: through,
  author: paragraph,
  address: paragraph,
  organization: paragraph,
  contact: paragraph,
  version: paragraph,
  revision: paragraph,
  status: paragraph,
  date: paragraph,
  copyright: paragraph,
  paragraph,
  compound: through,
  container: through,
  bulletList: through,
  enumeratedList,
  listItem,
  definitionList: through,
  definitionListItem: bullet,
  term: paragraph,
  classifier: paragraph,
  definition: through,
  fieldList: through,
  field: bullet,
  fieldName: title,
  fieldBody: through,
  optionList: through,
  optionListItem: bullet,
  optionGroup: paragraph,
  option: through,
  optionString: through,
  optionArgument: through,
  description: through,
  lineBlock: through,
  line: paragraph,
  blockQuote: quotation,
  attribution: paragraph,
  figure: through,
  caption: paragraph,
  legend: through,
  literalBlock: code,
  doctestBlock: code,
  mathBlock: code,
  attention: admonition,
  caution: admonition,
  danger: admonition,
  error: admonition,
  important: admonition,
  note: admonition,
  tip: admonition,
  hint: admonition,
  warning: admonition,
  admonition,
  table,
  tgroup: through,
  colspec: nothing,
  thead: through,
  tbody: through,
  row: through,
  entry: through,
  footnote: bullet,
  citation: bullet,
  label: paragraph,
  comment: nothing,
  raw: nothing,
  meta: nothing,
  pending: nothing,
  systemMessage: nothing,
  substitutionDefinition: nothing,
  text: { enter: (node, state) => text(node as Text, state) },
  emphasis: { enter: (node, state) => wrapped(nodeText(node), '*', state) },
  strong,
  literal: { enter: (node, state) => span(node, state) },
  math: { enter: (node, state) => span(node, state) },
  inline: through,
  titleReference: { enter: (node, state) => wrapped(nodeText(node), '*', state) },
  abbreviation: through,
  acronym: through,
  superscript: through,
  subscript: through,
  generated: through,
  problematic: through,
  target: through,
  reference,
  footnoteReference: bracketed(),
  citationReference: bracketed(),
  substitutionReference: through,
  image: { enter: (node, state) => alternative(node as Image, state) },
} satisfies Record<RstNodes['type'], Handle> as Record<RstNodes['type'], Handle>;

function flush(state: State): undefined {
  writeInline(state);
}

function margin(first: string, rest: string): Handle {
  return {
    enter(_node, state) {
      openMargin(state, first, rest);
      return undefined;
    },
    leave: (_node, state) => closeMargin(state),
  };
}

function rule(state: State): 'skip' {
  writeInline(state);
  writeBlock(state, ['***']);
  return 'skip';
}

function text({ value }: Text, state: State): undefined {
  const rest = value.startsWith(state.swallowed) ? value.slice(state.swallowed.length) : value;
  state.swallowed = '';
  state.inline += escapeText(rest);
}

function span(node: RstNodes, state: State): 'skip' {
  state.inline += codeSpan(nodeText(node));
  return 'skip';
}

function wrapped(content: string, mark: string, state: State): 'skip' {
  state.inline += `${mark}${escapeText(content)}${mark}`;
  return 'skip';
}

function bracketed(): Handle {
  return {
    enter(_node, state) {
      state.inline += '\\[';
      return undefined;
    },
    leave(_node, state) {
      state.inline += '\\]';
    },
  };
}

function alternative({ alt, uri }: Image, state: State): 'skip' {
  state.inline += escapeText(alt ?? uri);
  return 'skip';
}

function rowLine(row: RstElements): string[] {
  return row.children.map((entry) => escapeText(nodeText(entry).replace(/\s+/g, ' ').trim()));
}

function tableLines(rows: readonly (readonly string[])[], columns: number): string[] {
  const lines = rows.map((row) => `| ${Array.from({ length: columns }, (_, index) => row[index] ?? '').join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(columns)}`);
  return lines;
}

/** A target between round brackets must not close them. */
function encodeTarget(uri: string): string {
  return uri.replace(/[\s()<>\\]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
