import type { ScriptArg, ScriptPrototype } from '../../tree/index.ts';
import { isWordAt, wordStart } from './word.ts';

/**
 * Returns bpf_doc.py's reading of the text after a comment line's star as a prototype; undefined when that is none for it, or one that it then fails on. The script looks for one in two steps, of which the
 * second does not take all that the first lets pass. Both are followed here to the letter and in one pass over the line each. Source: bpf_doc.py, `parse_proto` and `proto_break_down`.
 *
 *     long bpf_map_update_elem(struct bpf_map *map, const void *key, const void *value, u64 flags)
 *     ^ret_type                ^args
 *          ^name
 */
export function scriptPrototype(afterStar: string): ScriptPrototype | undefined {
  const usual = usualPrototype(afterStar);
  if (usual) return usual;
  const proto = findPrototype(afterStar);
  return proto === undefined ? undefined : breakDown(proto);
}

/** True when bpf_doc.py takes the text after a comment line's star for a prototype, even one that it fails on later. */
export function isScriptPrototype(afterStar: string): boolean {
  return usualPrototype(afterStar) !== undefined || findPrototype(afterStar) !== undefined;
}

/** The usual form, which regular expressions without a choice can tell natively, several times as fast as what follows does; the result is the same. */
const USUAL =
  /^ ?(\w+(?: \w+)*) (\**)(\w+)\(((?:const )?(?:struct )?(?:\w+|\.\.\.)(?: \**\w+)?(?:, (?:const )?(?:struct )?(?:\w+|\.\.\.)(?: \**\w+)?){0,4})\)$/;

function usualPrototype(afterStar: string): ScriptPrototype | undefined {
  const match = USUAL.exec(afterStar);
  if (!match) return undefined;
  const proto = afterStar.startsWith(' ') ? afterStar.slice(1) : afterStar;
  const args = match[4]!.split(', ').map(usualArg);
  return { proto, ret_type: match[1]!, ret_star: match[2]!, name: match[3]!, args };
}

/** The name is what stands behind the last blank, its stars taken off. */
function usualArg(text: string): ScriptArg {
  const blank = text.lastIndexOf(' ');
  if (blank === -1) return { type: text, star: null, name: null };
  let start = blank + 1;
  while (text[start] === '*') start++;
  return { type: text.slice(0, blank), star: text.slice(blank + 1, start), name: text.slice(start) };
}

/** The first step: ` ?((.+) \**\w+\(args\))$`, where the blank goes to the prototype when nothing else would stand before the name's. */
function findPrototype(afterStar: string): string | undefined {
  const name = nameBeforeArgs(afterStar);
  if (!name || !isArgList(afterStar.slice(name.open + 1, -1))) return undefined;
  if (afterStar.startsWith(' ') && name.blank > 1) return afterStar.slice(1);
  return name.blank > 0 ? afterStar : undefined;
}

interface NamePlaces {
  /** The blank before the stars and the name. */
  readonly blank: number;
  readonly start: number;
  readonly open: number;
}

/** Where the last `(` stands, and the name and the blank before it; undefined when these are not there or the text does not end with `)`. */
function nameBeforeArgs(text: string): NamePlaces | undefined {
  const open = text.lastIndexOf('(');
  if (open === -1 || !text.endsWith(')')) return undefined;
  const start = wordStart(text, open);
  let stars = start;
  while (text[stars - 1] === '*') stars--;
  return start < open && text[stars - 1] === ' ' ? { blank: stars - 1, start, open } : undefined;
}

/** The pattern repeats the argument up to five times, and nothing need stand between two of them: one bit for each. */
const FIVE_ARGS = 0b11111;

/**
 * True when all of `text` matches `((const )?(struct )?(\w+|\.\.\.)( \**\w+)?(, )?){1,5}`.
 *
 * Each variable below is a place inside one repetition, and its bits say in which repetitions the characters so far can have led there; so all ways to match go along the text together.
 */
function isArgList(text: string): boolean {
  const starts = [1];
  const afterConst = [1];
  let [beforeType, word, dot, dots, ellipsis, stars, name, comma, end] = [1, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    const isWord = isWordAt(text, at);
    const isDot = character === '.';
    const isBlank = character === ' ';
    const typed = word | ellipsis;
    end = isBlank ? comma : 0;
    comma = character === ',' ? typed | name : 0;
    name = isWord ? stars | name : 0;
    stars = isBlank ? typed : character === '*' ? stars : 0;
    ellipsis = isDot ? dots : 0;
    dots = isDot ? dot : 0;
    dot = isDot ? beforeType : 0;
    word = isWord ? beforeType | word : 0;
    const start = ((word | ellipsis | name | end) << 1) & FIVE_ARGS;
    starts.push(start);
    afterConst.push(start | (isBlank && text.endsWith('const ', at + 1) ? starts[at - 5]! : 0));
    beforeType = afterConst[at + 1]! | (isBlank && text.endsWith('struct ', at + 1) ? afterConst[at - 6]! : 0);
  }
  return (word | ellipsis | name | end) !== 0;
}

/** The second step: `(.+) (\**)(\w+)\((args)\)$`; undefined where an argument has a form that it does not know, on which the script stops with an error. */
function breakDown(proto: string): ScriptPrototype | undefined {
  const { blank, start, open } = nameBeforeArgs(proto)!;
  const args: ScriptArg[] = [];
  for (const text of proto.slice(open + 1, -1).split(', ')) {
    const arg = breakDownArg(text);
    if (!arg) return undefined;
    args.push(arg);
  }
  return {
    proto,
    ret_type: proto.slice(0, blank),
    ret_star: proto.slice(blank + 1, start),
    name: proto.slice(start, open),
    args,
  };
}

/** `((\w+ )*?(\w+|...))( (\**)(\w+))?$`: as few words as possible, then one more (or any three characters, since the pattern's dots are not escaped), then a name. */
function breakDownArg(text: string): ScriptArg | undefined {
  const nameStart = wordStart(text, text.length);
  let stars = nameStart;
  while (text[stars - 1] === '*') stars--;
  const hasName = nameStart < text.length && text[stars - 1] === ' ';
  for (let at = 0; at <= text.length; ) {
    const wordEnd = endOfWord(text, at);
    for (const end of [wordEnd, threeBehind(text, at)]) {
      if (end > at && end === text.length) return { type: text, star: null, name: null };
      if (end > at && hasName && end === stars - 1) {
        return { type: text.slice(0, end), star: text.slice(stars, nameStart), name: text.slice(nameStart) };
      }
    }
    if (wordEnd === at || text[wordEnd] !== ' ') return undefined;
    at = wordEnd + 1;
  }
  return undefined;
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (isWordAt(text, end)) end++;
  return end;
}

/** The index three characters on; `from` when there are not so many. */
function threeBehind(text: string, from: number): number {
  let end = from;
  for (let count = 0; count < 3; count++) {
    if (end >= text.length) return from;
    end += text.codePointAt(end)! > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  return end;
}

const LAST_OF_ONE_UNIT = 0xffff;
