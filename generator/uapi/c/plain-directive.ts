import type { SourceFile } from '../../source/index.ts';
import { type AppliedList, appliedList } from './applied-list.ts';
import type { CommentRange, Directive, Token } from './token.ts';
import { endOf } from './token-end.ts';
import { TokenReading } from './tokenize.ts';

/** A directive whose words are cut into tokens when they are asked for. */
export class PlainDirective implements Directive {
  readonly kind = 'directive';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  private readonly file: SourceFile;
  private readonly comments: readonly CommentRange[];
  private readonly count: number;
  private found: readonly Token[] | undefined;
  /** null: nobody asked for it yet. */
  private foundList: AppliedList | undefined | null;

  /** @param count How many comments of the file stand before it. */
  constructor(file: SourceFile, start: number, end: number, comments: readonly CommentRange[], count: number) {
    this.name = nameOf(file.text, start);
    this.start = start;
    this.end = end;
    this.file = file;
    this.comments = comments;
    this.count = count;
    this.found = undefined;
    this.foundList = null;
  }

  get tokens(): readonly Token[] {
    const { comments, count } = this;
    this.found ??= new TokenReading(this.file, { at: this.start, comments, count }).readDirective().tokens;
    return this.found;
  }

  /** The list of names that it defines, if it is such a macro. */
  get list(): AppliedList | undefined {
    if (this.foundList === null) this.foundList = appliedList(this.file.text, this.start, this.lastEnd);
    return this.foundList;
  }

  /** Where its comments begin, when it has some at its end and nothing behind them; otherwise its end. */
  private get lastEnd(): number {
    const { comments, count, end } = this;
    const first = comments[count];
    if (first === undefined || first.start > end) return end;
    let at = first.start;
    for (let index = count; index < comments.length && comments[index]!.start === at; index++)
      at = comments[index]!.end;
    return at === end ? first.start : end;
  }

  /** True for a macro with parameters, where it is known what it defines. */
  get hasParams(): boolean {
    return this.file.text[this.nameStart + (this.definedName ?? '').length] === '(';
  }

  /** Where the name stands that it surely defines. */
  get nameStart(): number {
    return endOf(BEFORE_NAME, this.file.text, this.start);
  }

  /** The name that it surely defines; undefined when only its tokens can tell. */
  get definedName(): string | undefined {
    if (this.name !== 'define') return undefined;
    const { text } = this.file;
    DEFINED.lastIndex = this.start;
    const match = DEFINED.exec(text);
    if (!match || DEFINED.lastIndex > this.end) return undefined;
    return match[2] !== '(' || PARAMS.test(text.slice(this.start, this.end)) ? match[1] : undefined;
  }
}

const NAME = /#[ \t]*(\w*)/y;

function nameOf(text: string, start: number): string {
  NAME.lastIndex = start;
  return NAME.exec(text)![1]!;
}

/** The name of a macro, and what stands behind it: blanks, the line's end, or the bracket of its parameters. */
const DEFINED = /#[ \t]*define[ \t]+([A-Za-z_]\w*)(?:(\()|[ \t]|(?=[\r\n])|$)/y;

/** What stands before the name of a macro. */
const BEFORE_NAME = /#[ \t]*define[ \t]+/y;

/** The brackets of a macro's parameters. */
const PARAMS = /^[^("'/]*\([^)"'/]*\)/;
