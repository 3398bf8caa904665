import type { HeaderModel } from '../../tree/index.ts';
import { errnos } from './errno.ts';
import { indexOfWord } from './has-word.ts';
import type { KnownNames } from './known-names.ts';

/** A word of a comment that looks like a name of the kernel's: a constant, a function with its bracket, such a name without one, an errno. */
export interface CommentWord {
  readonly kind: 'constant' | 'function' | 'mention' | 'errno';
  /** The name, without minus sign or bracket. */
  readonly name: string;
  /** Offsets of the name. */
  readonly start: number;
  readonly end: number;
}

/** `BPF_X`, `bpf_x` with a bracket near behind it, `-EXXX`. A wildcard (`BPF_F_*`, `BPF_F_XXX`) is none. */
const WORD = /\b(?:BPF_[A-Z0-9]\w*|bpf_\w+|E[A-Z][A-Z0-9]+)\b/g;

/** Returns every such word in the comments of `model` that is not in `names`, and is none of Linux's errors, in the order of the header. */
export function unknownWords({ file, comments }: HeaderModel, names: KnownNames): CommentWord[] {
  const { text } = file;
  const all = text.match(WORD) ?? [];
  const known = new Set<string>();
  const words: CommentWord[] = [];
  let comment = 0;
  let end = 0;
  for (let index = 0; index < all.length; index++) {
    const name = all[index]!;
    if (known.has(name)) continue;
    if (isKnown(name, names)) {
      known.add(name);
      continue;
    }
    const start = indexOfWord(text, name, end);
    end = start + name.length;
    while (comment < comments.length && comments[comment]!.place.end.offset < end) comment++;
    const isInComment = comment < comments.length && comments[comment]!.place.start.offset <= start;
    const word = isInComment ? toWord(name, start, text) : undefined;
    if (word) words.push(word);
  }
  return words;
}

function isKnown(name: string, names: KnownNames): boolean {
  if (name[0] === 'E') return errnos().has(name);
  return name[0] === 'B' ? names.isConstant(name) : names.isFunction(name);
}

function toWord(name: string, start: number, text: string): CommentWord | undefined {
  const end = start + name.length;
  const before = text[start - 1] ?? '';
  const behind = text.slice(end, end + BEHIND);
  const isStem = before === '*' && text[start - 2] === '_';
  if (name.startsWith('BPF_')) return isWildcard(name, behind) ? undefined : { kind: 'constant', name, start, end };
  if (name.startsWith('bpf_')) {
    if (isStem || /_xx+$|_$/.test(name)) return undefined;
    if (/^(?:\*\*)?(?:\\ )?\(/.test(behind)) return { kind: 'function', name, start, end };
    return isMention(text, start, behind) ? { kind: 'mention', name, start, end } : undefined;
  }
  return before === '-' && !/^(?:\*(?!\*)|\\\*)/.test(behind) ? { kind: 'errno', name, start, end } : undefined;
}

/** A name in a sentence: no struct, member or file, and no wildcard. */
function isMention(text: string, start: number, behind: string): boolean {
  const before = text.slice(Math.max(0, start - BEHIND), start);
  return !/(?:struct|enum|union) $|[./>&'"-]$/.test(before) && !/^(?:\*(?!\*)|[.][a-z]|[/[{=;-])/.test(behind);
}

/** So many units tell what stands behind a name, or before it. */
const BEHIND = 8;

function isWildcard(name: string, behind: string): boolean {
  if (name.endsWith('_') || /XX|xx$/.test(name)) return true;
  return /^(?:\*(?!\*)|\*\*\*|\\\*|[{[<]|\.\.)/.test(behind);
}
