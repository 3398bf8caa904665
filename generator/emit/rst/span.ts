import { nodeText, type RstElements } from '../../tree/index.ts';
import { escapeSpan } from './escape.ts';
import { complain } from './problem.ts';
import { roleName } from './role-name.ts';
import type { State } from './state.ts';

/** The marks round what needs no role. */
const MARKS: Readonly<Record<string, string>> = { emphasis: '*', strong: '**', titleReference: '`' };

/** docutils' roles for the other inline elements. */
const ROLES: Readonly<Record<string, string>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  literal: 'literal',
  titleReference: 'title-reference',
  abbreviation: 'abbreviation',
  acronym: 'acronym',
  superscript: 'superscript',
  subscript: 'subscript',
  math: 'math',
};

/** Elements whose text stands in the source as it is. */
const VERBATIM: ReadonlySet<string> = new Set(['math', 'raw']);

/** Returns the markup for an inline element that is no hyperlink reference. */
export function spanSource(node: RstElements, state: State): string {
  switch (node.type) {
    case 'problematic':
      return nodeText(node);
    case 'generated':
      complain(state, node, 'generated', 'Unexpected generated text, which is left out');
      return '';
    case 'substitutionReference':
      return `|${escapeSpan(textOf(node, state), '|')}|`;
    case 'footnoteReference':
    case 'citationReference':
      return `[${footnoteLabel(node)}]_`;
    case 'target':
      return targetSource(node, state);
    case 'image':
      complain(state, node, 'inline-image', 'Unexpected image in text, expected a substitution reference');
      return escapeSpan(node.alt ?? '', '*`|_');
    default:
      return formattedSource(node, state);
  }
}

function footnoteLabel(node: Extract<RstElements, { type: 'footnoteReference' | 'citationReference' }>): string {
  if (node.auto === '*') return '*';
  return node.auto === 1 ? `#${node.refname ?? ''}` : nodeText(node);
}

function targetSource(node: RstElements, state: State): string {
  const text = textOf(node, state);
  if (text === '') complain(state, node, 'inline-target', 'Unexpected target without text, expected one');
  return text === '' ? '' : `_\`${escapeSpan(text, '`')}\``;
}

function formattedSource(node: RstElements, state: State): string {
  const text = textOf(node, state);
  if (/\s$/.test(text) && VERBATIM.has(node.type)) {
    complain(state, node, 'blank-at-end', `Unexpected white space at the end of \`${node.type}\`, expected none`);
  }
  const isPlain = (node.classes ?? []).length === 0;
  if (isPlain && node.type === 'literal' && isLiteralText(text)) return `\`\`${text}\`\``;
  const isMarked = isPlain && text !== '' && (node.type === 'titleReference' || !/\s$/.test(text));
  const mark = isMarked ? MARKS[node.type] : undefined;
  if (mark !== undefined) return mark + escapeSpan(text, mark[0]!) + mark;
  return roleSource(node, text, state);
}

function roleSource(node: RstElements, text: string, state: State): string {
  const base = node.type === 'raw' || node.type === 'inline' ? node.type : ROLES[node.type];
  if (base === undefined) {
    complain(state, node, 'not-inline', `Unexpected \`${node.type}\` in text, expected inline markup`);
    return escapeSpan(text, '*`|_');
  }
  const classes = node.classes ?? [];
  const isStandard = classes.length === 0 && base !== 'raw' && base !== 'inline';
  const name = isStandard ? base : roleName(state, base, classes, node.type === 'raw' ? node.format : undefined);
  const content = text === '' ? '\\ ' : VERBATIM.has(node.type) ? text : escapeSpan(text, '`');
  return state.isInFieldName ? `\`${content}\`:${name}:` : `:${name}:\`${content}\``;
}

/** True when `text` may stand between double backquotes: its end is not taken for an earlier one. */
function isLiteralText(text: string): boolean {
  return text !== '' && !/^\s|\s$|``|^`|`$/.test(text);
}

function textOf(node: RstElements, state: State): string {
  if (node.children.some((child) => child.type !== 'text')) {
    complain(state, node, 'nested-markup', `Unexpected markup in \`${node.type}\`, expected text`);
  }
  return nodeText(node);
}
