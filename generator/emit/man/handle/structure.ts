import { nodeText, type RstElements } from '../../../tree/index.ts';
import { asComment, escapeHeading } from '../escape.ts';
import { docinfoValue } from '../header.ts';
import { indentMacro, UNINDENT, unescaped, unescapedLine } from '../print.ts';
import { complain, problems } from '../problem.ts';
import type { Handles, State } from '../state.ts';
import { STRONG_END, STRONG_START } from './inline.ts';

/** The document, its sections and their titles, and what stands between them. */
export const structureHandles = {
  document: { enter: openDocument, leave: closeDocument },
  section: {
    enter(_node, state) {
      state.sectionLevel++;
      return undefined;
    },
    leave(_node, state) {
      state.sectionLevel--;
    },
  },
  title: { enter: openTitle, leave: closeTitle },
  subtitle: { enter: openSubtitle, leave: closeSubtitle },
  topic: {},
  sidebar: {},
  rubric: {
    leave(_node, state) {
      state.body.push('\n');
    },
  },
  transition: {
    enter(_node, state) {
      state.body.push('\n.sp\n.ce\n----\n');
      return undefined;
    },
    leave(_node, state) {
      state.body.push('\n.ce 0\n.sp\n');
    },
  },
  decoration: {},
  // docutils ends with an exception here
  header: {
    enter(node, state) {
      complain(state, problems.notSupported('header'), node);
      return 'skip';
    },
  },
  footer: {
    enter(node, state) {
      complain(state, problems.notSupported('footer'), node);
      return state.style.skipsFooter ? 'skip' : undefined;
    },
  },
  meta: {},
} satisfies Handles;

const SUBSECTION = '.SS ';

function openDocument(_node: unknown, state: State): undefined {
  state.head.push(`${asComment(state.style.opening.join('\n'))}.\n`);
}

/** The bibliographic fields that the header has no room for stand at the end. */
function closeDocument(_node: unknown, state: State): void {
  const { body, docinfo } = state;
  const section = (name: string, text: string) => {
    const heading = state.style.upperCaseTitles ? name.toUpperCase() : name;
    body.push(`.SH ${heading}\n${unescaped(state, text, true)}\n`);
  };
  if (docinfo.authors.length > 0) section('Author', docinfo.authors.join(', '));
  for (const name of docinfo.keys) {
    if (name === 'address') body.push(addressLines(state));
    else if (!IN_HEADER.has(name)) body.push(`\n${fieldLabel(state, name)}: ${field(state, name)}\n`);
  }
  const copyright = docinfoValue(state, 'copyright');
  if (copyright !== '') section('Copyright', copyright);
  body.push(state.style.closing);
}

/** Fields that are printed elsewhere. */
const IN_HEADER: ReadonlySet<string> = new Set([
  'author',
  'copyright',
  'date',
  'manual_group',
  'manual_section',
  'subtitle',
  'title',
  'title_upper',
  'version',
]);

/** docutils' English labels. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['organization', 'Organization'],
  ['contact', 'Contact'],
  ['revision', 'Revision'],
  ['status', 'Status'],
]);
const ADDRESS_INDENT = 3.5;

function fieldLabel(state: State, name: string): string {
  const label = state.docinfo.labels.get(name);
  return label === undefined ? (LABELS.get(name) ?? name) : unescaped(state, label, true);
}

function field(state: State, name: string, startsLine = false): string {
  return unescaped(state, docinfoValue(state, name), startsLine);
}

function addressLines(state: State): string {
  const address = field(state, 'address', true);
  return `\nAddress:\n${indentMacro(0)}${indentMacro(ADDRESS_INDENT)}.nf\n${address}\n.fi\n${UNINDENT}${UNINDENT}`;
}

function openTitle(node: RstElements, state: State, parent: RstElements | undefined): 'skip' | undefined {
  const { body, docinfo, style } = state;
  if (parent?.type === 'topic' || parent?.type === 'sidebar') body.push(SUBSECTION);
  else if (parent?.type === 'admonition') body.push('.IP "');
  else if (state.sectionLevel === 0) {
    const title = nodeText(node);
    docinfo.values.set('title', title);
    docinfo.values.set('title_upper', title.toUpperCase());
    return 'skip';
  } else if (state.sectionLevel === 1) {
    const title = nodeText(node);
    const heading = escapeHeading(style.upperCaseTitles ? title.toUpperCase() : title);
    body.push(`.SH ${unescapedLine(state, heading)}\n`);
    return 'skip';
  } else body.push(SUBSECTION);
  return undefined;
}

function closeTitle(_node: unknown, state: State, parent: RstElements | undefined): void {
  if (parent?.type === 'admonition') state.body.push('"');
  state.body.push('\n');
}

function openSubtitle(node: RstElements, state: State, parent: RstElements | undefined): 'skip' | undefined {
  if (parent?.type === 'document') {
    state.docinfo.values.set('subtitle', nodeText(node));
    state.docinfo.keys.push('subtitle');
    return 'skip';
  }
  state.body.push(STRONG_START);
  return undefined;
}

function closeSubtitle(_node: unknown, state: State): void {
  state.body.push(`${STRONG_END}\n.PP\n`);
}
