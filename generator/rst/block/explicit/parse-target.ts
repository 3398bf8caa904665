import { removeEscapes } from '../../../tree/index.ts';
import { simpleNameEnd } from '../../inline/index.ts';
import { isSpace, splitWords, strip, stripEnd } from '../../python/index.ts';
import { whitespaceNormalizeName } from '../../registry.ts';

/** Where a target points: to a URI (an empty one: to what follows the target) or to another name. */
export interface TargetPlace {
  kind: 'refuri' | 'refname';
  value: string;
}

/** Returns where `lines`, their escapes as U+0000, say that a target points. Source: docutils' `parse_target`. */
export function parseTarget(lines: readonly string[]): TargetPlace {
  const last = lines[lines.length - 1];
  if (last !== undefined && stripEnd(last).endsWith('_')) {
    const name = referenceName(whitespaceNormalizeName(lines.map(strip).join(' ')));
    if (name !== undefined) return { kind: 'refname', value: removeEscapes(name) };
  }
  const parts = lines.join(' ').split(ESCAPED_SPACE);
  return { kind: 'refuri', value: parts.map((part) => splitWords(removeEscapes(part)).join('')).join(' ') };
}

const ESCAPED_SPACE = /\0[ \n]/;

/** The name in a text that is a reference and nothing else: `name_` or `` `any name`_ ``. */
function referenceName(text: string): string | undefined {
  const end = simpleNameEnd(text, 0);
  if (end > 0 && end === text.length - 1) return text.slice(0, end);
  const name = text.slice(1, -2);
  const isPhrase = text[0] === '`' && text.endsWith('`_') && text.length > 3;
  if (!isPhrase || name[0] === ' ') return undefined;
  const last = name.charCodeAt(name.length - 1);
  return last === 0 || isSpace(last) ? undefined : name;
}
