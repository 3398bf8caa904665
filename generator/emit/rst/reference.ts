import { fullyNormalizeName, simpleNameEnd } from '../../rst/index.ts';
import { nodeText, type Reference, type RstNodes, type Target } from '../../tree/index.ts';
import { escapeSpan, escapeText } from './escape.ts';
import { complain } from './problem.ts';
import type { State } from './state.ts';

/** Markup, and how many nodes it stands for: a reference with an embedded URI makes a target behind it, too. */
interface Source {
  source: string;
  taken: number;
}

/** Returns the markup for `node`, which `next` follows. `before` is what was written in front of it. */
export function referenceSource(node: Reference, next: RstNodes | undefined, state: State, before: string): Source {
  const substitution = node.children[0];
  const suffix = node.anonymous === 1 ? '__' : '_';
  if (substitution?.type === 'substitutionReference') {
    return { source: `|${escapeSpan(nodeText(substitution), '|')}|${suffix}`, taken: 1 };
  }
  const text = nodeText(node);
  if (node.children.some((child) => child.type !== 'text')) {
    complain(state, node, 'nested-markup', 'Unexpected markup in `reference`, expected text');
  }
  const standing = standaloneSource(node, text);
  if (standing !== undefined) return { source: standing, taken: 1 };
  const isSimple = simpleNameEnd(text, 0) === text.length && text !== '' && !/\S$/.test(before);
  const target = embeddedTarget(node, next, text);
  const link = linkSource(node, text);
  if (link === undefined) {
    return { source: isSimple ? `${text}${suffix}` : `\`${phrase(text)}\`${suffix}`, taken: 1 };
  }
  return { source: `\`${phrase(text)} <${link}>\`${target ? '_' : '__'}`, taken: target ? 2 : 1 };
}

/** A hyperlink that is no more than its address, or one of the roles for documents. */
function standaloneSource(node: Reference, text: string): string | undefined {
  const { refuri } = node;
  if (refuri === undefined || node.name !== undefined) return undefined;
  if (refuri === text || refuri === `mailto:${text}`) return escapeText(text, false, true);
  const number = /^(PEP|RFC) (\d+)$/.exec(text);
  if (!number) return undefined;
  const section = refuri.indexOf('#');
  return `:${number[1]}:\`${number[2]}${section < 0 ? '' : escapeSpan(refuri.slice(section), '`')}\``;
}

/** The target that reading the reference makes anew. */
function embeddedTarget(node: Reference, next: RstNodes | undefined, text: string): Target | undefined {
  if (next?.type !== 'target' || next.children.length > 0 || next.anonymous === 1) return undefined;
  const name = next.names?.[0] ?? next.dupnames?.[0];
  const isSame = node.refuri !== undefined ? next.refuri === node.refuri : next.refname === node.refname;
  return isSame && name === fullyNormalizeName(text) ? next : undefined;
}

/** What stands in angle brackets; undefined where the text itself is the name. */
function linkSource(node: Reference, text: string): string | undefined {
  if (node.refuri !== undefined && node.refname === undefined) {
    const uri = escapeSpan(node.refuri, '<>` ');
    return uri.endsWith('_') ? `${uri.slice(0, -1)}\\_` : uri;
  }
  if (node.refname === undefined || node.refname === fullyNormalizeName(text)) return undefined;
  return `${escapeSpan(node.refname, '<>`')}_`;
}

/** The text of a phrase reference: a `>` at its end would close a link. */
function phrase(text: string): string {
  const escaped = escapeSpan(text, '`');
  return escaped.endsWith('>') ? `${escaped.slice(0, -1)}\\>` : escaped;
}
