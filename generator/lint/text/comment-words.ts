import type { HeaderModel } from '../../tree/index.ts';

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

/** Returns every such word in the comments of `model`, in the order of the header. */
export function createComments({ file, comments }: HeaderModel): CommentWord[] {
  const { text } = file;
  const words: CommentWord[] = [];
  for (const { place } of comments) {
    const { start, end } = { start: place.start.offset, end: place.end.offset };
    const comment = text.slice(start, end);
    for (const match of comment.matchAll(WORD)) {
      const at = start + match.index;
      const word = toWord(match[0], at, text);
      if (word) words.push(word);
    }
  }
  return words;
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
