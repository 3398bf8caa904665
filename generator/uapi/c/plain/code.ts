import { isItself } from '../macro.ts';
import { PlainDirective } from '../plain-directive.ts';
import type { Scan } from '../scan.ts';
import type { Macro } from '../state.ts';
import type { CommentRange, Directive } from '../token.ts';
import { firstIndex } from './first-index.ts';

/** Returns the code of the header `text`; undefined where it has so many macros that looking for all their uses would take too long. */
export function plainCode(text: string, { comments, directives }: Scan): PlainCode | undefined {
  const names = namesOf(directives);
  return names.size * text.length > MOST_WORK ? undefined : new PlainCode(withoutComments(text, comments), names);
}

/** Five times what Linux's header needs. */
const MOST_WORK = 100_000_000;

function withoutComments(text: string, comments: readonly CommentRange[]): string {
  let code = '';
  let at = 0;
  for (let index = 0; index < comments.length; index++) {
    const { start, end } = comments[index]!;
    code += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return code + text.slice(at);
}

/** The code of a header for native searches: its comments are blanks, so that every character stays where it is. */
export class PlainCode {
  readonly text: string;
  /** The words that the header defines as macros anywhere. */
  readonly names: ReadonlySet<string>;
  /** Where these words stand, in rising order: the offsets of start and end of each. */
  private readonly uses: readonly number[];

  constructor(text: string, names: ReadonlySet<string>) {
    this.text = text;
    this.names = names;
    this.uses = usesOf(text, names);
  }

  /** Returns how many words from index `start` to `end` the header defines as macros. */
  countUses(start: number, end: number): number {
    return (this.firstUse(end) - this.firstUse(start)) / 2;
  }

  /**
   * Returns the macros, of those defined now, that are used from index `start` to `end` as sizes of arrays, or at the indices in `known`; undefined when another one is used there, which may come to
   * anything.
   */
  macrosIn(
    start: number,
    end: number,
    macros: ReadonlyMap<string, Macro>,
    known: readonly number[] = [],
  ): Map<string, Macro> | undefined {
    const { uses, text } = this;
    const used = new Map<string, Macro>();
    for (let use = this.firstUse(start); use < uses.length && uses[use]! < end; use += 2) {
      const word = text.slice(uses[use], uses[use + 1]);
      const macro = macros.get(word);
      if (!macro || isItself(macro)) continue;
      const isSize = text[uses[use]! - 1] === '[' && text[uses[use + 1]!] === ']';
      if (!known.includes(uses[use]!) && (!isSize || !isNumber(macro))) return undefined;
      used.set(word, macro);
    }
    return used;
  }

  /** The index of the first use at or behind `start`. */
  private firstUse(start: number): number {
    const { uses } = this;
    return 2 * firstIndex(uses.length / 2, (index) => uses[2 * index]! < start);
  }
}

function namesOf(directives: readonly Directive[]): Set<string> {
  const names = new Set<string>();
  for (let index = 0; index < directives.length; index++) {
    const directive = directives[index]!;
    if (directive.name !== 'define') continue;
    const name = directive instanceof PlainDirective ? directive.definedName : undefined;
    names.add(name ?? directive.tokens[0]?.text ?? '');
  }
  return names;
}

/** A name with other letters than these stands in no plain code. */
const ASCII_WORD = /^[A-Za-z_]\w*$/;

function usesOf(text: string, names: ReadonlySet<string>): number[] {
  const words = [...names].filter((name) => ASCII_WORD.test(name));
  const uses: number[] = [];
  if (words.length === 0) return uses;
  const pattern = new RegExp(`\\b(?:${words.join('|')})\\b`, 'g');
  for (let use = pattern.exec(text); use; use = pattern.exec(text)) uses.push(use.index, pattern.lastIndex);
  return uses;
}

function isNumber({ params, body }: Macro): boolean {
  return !params && body.length === 1 && body[0]!.kind === 'number';
}
