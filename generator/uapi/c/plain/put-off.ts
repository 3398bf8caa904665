import { createMessages, type Place, placeAtOffsets, type SourceFile } from '../../../source/index.ts';
import type { CAttribute, ConstantExpression, Enumerator, EnumType, Member, RecordType } from '../../../tree/index.ts';
import { type Declarations, parseDeclaration } from '../declaration.ts';
import { EXPANSION_BUDGET } from '../expand.ts';
import { createSourceReader, type HeaderState, type Macro, type Value } from '../state.ts';
import type { CommentRange } from '../token.ts';
import { TokenReading } from '../tokenize.ts';
import type { PlainItem } from './enumeration.ts';
import { type EnumeratorLog, EnumeratorsAt, type PutOffEnum } from './enumerator-log.ts';
import { firstIndex } from './first-index.ts';

/** Where a declaration stands that is read when somebody asks for it. */
export interface PlainPlace {
  readonly file: SourceFile;
  readonly comments: readonly CommentRange[];
  /** The offset of its first word. */
  readonly start: number;
  /** The offset behind its opening brace. */
  readonly body: number;
}

/** A declaration that is read by the exact reader when somebody asks for it, with what the header defined before it. */
export class PutOff implements PutOffEnum {
  readonly place: PlainPlace;
  /** The macros that it uses. */
  private readonly macros: Map<string, Macro>;
  private readonly enumerators: EnumeratorsAt;
  private found: Declarations | undefined;

  constructor(place: PlainPlace, macros: Map<string, Macro>, log: EnumeratorLog) {
    this.place = place;
    this.macros = macros;
    this.enumerators = new EnumeratorsAt(log);
    this.found = undefined;
  }

  get declarations(): Declarations {
    this.found ??= this.read();
    return this.found;
  }

  get values(): ReadonlyMap<string, Value | undefined> {
    this.found ??= this.read();
    return this.enumerators.own;
  }

  /** The comment right before the declaration, or else right behind its brace. */
  get comment(): Place | undefined {
    const { file, comments, start, body } = this.place;
    const first = firstBehind(comments, start);
    const before = comments[first - 1];
    if (before?.isFirst && isRightBefore(file.text.slice(before.end, start))) {
      return placeAtOffsets(file, before.start, before.end);
    }
    const behind = comments[firstBehind(comments, body)];
    if (!behind || !/^[ \t\v\f]*$/.test(file.text.slice(body, behind.start))) return undefined;
    return placeAtOffsets(file, behind.start, behind.end);
  }

  private read(): Declarations {
    const { file, comments, start } = this.place;
    const header: HeaderState = {
      file,
      messages: createMessages(),
      comments,
      macros: this.macros,
      definitions: [],
      enumerators: this.enumerators,
      budget: EXPANSION_BUDGET,
    };
    const source = new TokenReading(file, { at: start, comments, count: firstBehind(comments, start) });
    const declarations: Declarations = { enums: [], records: [], typedefs: [] };
    parseDeclaration(createSourceReader(header, source), declarations);
    return declarations;
  }
}

/** True for what may stand between a comment and its declaration: blanks, and at most one line's end. */
function isRightBefore(gap: string): boolean {
  return gap.trim() === '' && /^[^\r\n]*(?:\r\n?|\n)?[^\r\n]*$/.test(gap);
}

/** The index of the first comment that begins at or behind `offset`. */
function firstBehind(comments: readonly CommentRange[], offset: number): number {
  return firstIndex(comments.length, (index) => comments[index]!.start < offset);
}

/** What all declarations that were put off have; `JSON.stringify` prints one as what it turns out to be. */
abstract class PlainDeclaration<T extends RecordType | EnumType> {
  protected readonly putOff: PutOff;

  constructor(putOff: PutOff) {
    this.putOff = putOff;
  }

  abstract toJSON(): T;

  get attributes(): readonly CAttribute[] {
    return this.toJSON().attributes;
  }

  get comment(): Place | undefined {
    return this.putOff.comment;
  }

  get place(): Place {
    return this.toJSON().place;
  }

  get namePlace(): Place {
    return this.toJSON().namePlace;
  }
}

/** A struct or union that was put off. */
export class PlainRecord extends PlainDeclaration<RecordType> implements RecordType {
  readonly type: 'struct' | 'union';
  readonly name: string | undefined;

  constructor(type: 'struct' | 'union', name: string | undefined, putOff: PutOff) {
    super(putOff);
    this.type = type;
    this.name = name;
  }

  get members(): readonly Member[] {
    return this.toJSON().members;
  }

  toJSON(): RecordType {
    return this.putOff.declarations.records[0]!;
  }
}

/** An enum that was put off: only its enumerators' names are known. */
export class PlainEnum extends PlainDeclaration<EnumType> implements EnumType {
  readonly type = 'enum';
  readonly name: string | undefined;
  private readonly listItems: () => readonly PlainItem[];
  private found: readonly Enumerator[] | undefined;

  constructor(name: string | undefined, putOff: PutOff, listItems: () => readonly PlainItem[]) {
    super(putOff);
    this.name = name;
    this.listItems = listItems;
    this.found = undefined;
  }

  get enumerators(): readonly Enumerator[] {
    this.found ??= this.listItems().map((item, index) => new PlainEnumerator(this.putOff, item, index));
    return this.found;
  }

  toJSON(): EnumType {
    return this.putOff.declarations.enums[0]!;
  }
}

class PlainEnumerator implements Enumerator {
  readonly name: string;
  readonly alias: string | undefined;
  private readonly putOff: PutOff;
  private readonly item: PlainItem;
  private readonly index: number;

  constructor(putOff: PutOff, item: PlainItem, index: number) {
    this.name = item.name;
    this.alias = item.alias;
    this.putOff = putOff;
    this.item = item;
    this.index = index;
  }

  get value(): bigint | undefined {
    return this.toJSON().value;
  }

  get expression(): ConstantExpression | undefined {
    return this.toJSON().expression;
  }

  get macro(): string | undefined {
    return this.toJSON().macro;
  }

  get comment(): Place | undefined {
    return this.toJSON().comment;
  }

  get place(): Place {
    const { start, end } = this.item;
    return placeAtOffsets(this.putOff.place.file, start, end);
  }

  toJSON(): Enumerator {
    return this.putOff.declarations.enums[0]!.enumerators[this.index]!;
  }
}
