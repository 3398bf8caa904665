import type { CodeQuote, LinkQuote } from '../../markdown/index.ts';
import { quoted } from '../rule.ts';
import type { MarkdownState } from './lint-markdown.ts';

/** Reports a constant in inline code that the header does not define, where it looks like one of the header's. */
export function checkConstant(quote: CodeQuote, state: MarkdownState): void {
  const name = /^BPF_[A-Z][A-Z0-9_]*[A-Z0-9]$/.exec(quote.text)?.[0];
  if (name === undefined || quote.isBlock || /XX/.test(name) || state.names.isConstant(name)) return;
  const expected = state.names.nearestConstant(name);
  const family = FAMILIES.find((prefix) => name.startsWith(prefix));
  if (expected === undefined && family === undefined) return;
  const hint = expected === undefined ? 'expected one that the header defines' : `expected ${quoted(expected)}`;
  const reason = `Unexpected constant ${quoted(name)}, ${hint}`;
  state.report('markdown/unknown-constant', quote.place, reason, { actual: name, ...(expected ? { expected } : {}) });
}

/** How the names of the header's own lists begin. */
const FAMILIES = ['BPF_MAP_TYPE_', 'BPF_PROG_TYPE_', 'BPF_LINK_TYPE_', 'BPF_FUNC_'];

/** Reports a link whose text names one helper and whose target another. */
export function checkLink({ text, url, place }: LinkQuote, state: MarkdownState): void {
  const said = /^`?(bpf_\w+)`?(?:\(\))?$/.exec(text.trim())?.[1];
  const target = /(?:^|\/)(bpf_\w+?)(?:\.(?:md|html))?\/?(?:[#?].*)?$/.exec(url)?.[1];
  if (!said || !target || said === target || !state.helpers.has(said) || !state.helpers.has(target)) return;
  const reason = `Unexpected target ${quoted(target)} of a link to ${quoted(said)}`;
  state.report('markdown/wrong-link', place, reason, { helper: said, actual: target, expected: said });
}

const CALL = /\b(bpf_\w+)[ \t]*\(/g;
const BPF_CODE = /\bSEC\(|bpf_helpers\.h|vmlinux\.h/;

/** Reports calls in BPF code with another number of arguments than the helper has. */
export function checkCalls(quote: CodeQuote, state: MarkdownState): void {
  if (!quote.isBlock || !BPF_CODE.test(quote.text)) return;
  const code = withoutComments(quote.text);
  for (const match of code.matchAll(CALL)) {
    const name = match[1]!;
    const prototypes = (state.helpers.get(name) ?? []).flatMap(({ prototype }) => prototype ?? []);
    const count = countArguments(code, match.index + match[0].length);
    if (prototypes.length === 0 || count === undefined || isDeclared(code, match.index)) continue;
    if (prototypes.some(({ params, isVariadic }) => count === params.length || (isVariadic && count >= params.length)))
      continue;
    const expected = prototypes[0]!.params.length;
    const place = quote.placeOf(match.index, match.index + name.length);
    const reason = `Unexpected ${count} argument${count === 1 ? '' : 's'} of ${quoted(name)}, expected ${expected}`;
    state.report('markdown/argument-count', place, reason, {
      helper: name,
      actual: String(count),
      expected: String(expected),
    });
  }
}

/** Comments as blanks, so that nothing moves. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => comment.replace(/\S/g, ' '));
}

/** A type before the name makes it a declaration, `#define` a macro. */
function isDeclared(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
  return /^\s*#|\b(?:static|extern|long|int|void|u?int\d*_t|__?[us]\d+)\s*\**\s*$/.test(line);
}

/** The number of arguments up to the bracket that closes; undefined when none does, or something is left out. */
function countArguments(text: string, start: number): number | undefined {
  let depth = 1;
  let count = 0;
  let hasText = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"' || character === "'") at = endOfString(text, at);
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    if (depth === 0) return hasText ? count + 1 : 0;
    if (character === ',' && depth === 1) count++;
    else if (!/\s/.test(character)) hasText = true;
    if (text.startsWith('...', at) || character === '\u2026' || character === ';') return undefined;
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[start] || text[at] === '\n') return at;
  }
  return text.length;
}
