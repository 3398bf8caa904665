import { type Messages, placeAtOffsets, type SourceFile } from '../../source/index.ts';
import type { Define, HeaderComment } from '../../tree/index.ts';
import { type Declarations, parseDeclarations } from './declaration.ts';
import { reportOpenConditions } from './directive.ts';
import { EXPANSION_BUDGET } from './expand.ts';
import { evaluate } from './expression.ts';
import { tokenPlace } from './place.ts';
import { createReader, type HeaderState, type Macro } from './state.ts';
import { type CommentRange, tokenText } from './token.ts';
import { tokenize } from './tokenize.ts';

/** The C of a header. */
export interface HeaderDeclarations {
  readonly header: HeaderState;
  readonly declarations: Declarations;
  readonly defines: readonly Define[];
  readonly comments: readonly HeaderComment[];
}

/** Reads all C declarations, macros and comments of `file`. */
export function readDeclarations(file: SourceFile, messages: Messages): HeaderDeclarations {
  const { items, comments } = tokenize(file.text);
  const header: HeaderState = {
    file,
    messages,
    comments,
    macros: new Map(),
    definitions: [],
    enumerators: new Map(),
    budget: EXPANSION_BUDGET,
  };
  const reader = createReader(header, items);
  const declarations = parseDeclarations(reader);
  reportOpenConditions(reader);
  return {
    header,
    declarations,
    defines: header.definitions.map((macro) => toDefine(header, macro)),
    comments: comments.map((comment) => toComment(file, comment)),
  };
}

/** The macro with its value by all macros and enumerators of the header, since it may be used anywhere below. */
function toDefine(header: HeaderState, macro: Macro): Define {
  const { name, nameToken, params, isVariadic, body } = macro;
  const value = params || body.length === 0 ? undefined : evaluate(header, body);
  return {
    name,
    params,
    isVariadic,
    body: tokenText(body),
    value: value?.value,
    valueType: value?.type,
    comment: commentOf(header, macro),
    place: tokenPlace(header, nameToken),
  };
}

/** The comment behind the macro, or else right before it. */
function commentOf(header: HeaderState, { nameToken, body }: Macro) {
  const { comments, file } = header;
  const last = body[body.length - 1] ?? nameToken;
  const behind = comments[last.comments];
  if (behind && !/[\n\r]/.test(file.text.slice(last.end, behind.start))) {
    return placeAtOffsets(file, behind.start, behind.end);
  }
  const before = comments[nameToken.comments - 1];
  const isRightBefore =
    before && /^[ \t]*(\r\n|\n|\r)#[ \t]*define[ \t]*$/.test(file.text.slice(before.end, nameToken.start));
  return isRightBefore ? placeAtOffsets(file, before.start, before.end) : undefined;
}

function toComment(file: SourceFile, { start, end, isFinished }: CommentRange): HeaderComment {
  return { place: placeAtOffsets(file, start, end), isFinished };
}
