import { createMessages, type Messages, type Place, type SourceFile } from '../../source/index.ts';
import type { Define } from '../../tree/index.ts';
import { type Declarations, parseDeclarations } from './declaration.ts';
import { reportOpenConditions } from './directive.ts';
import { EXPANSION_BUDGET } from './expand.ts';
import { evaluate } from './expression.ts';
import { commentPlace, tokenPlace } from './place.ts';
import { peek } from './reader.ts';
import type { Scan } from './scan.ts';
import { createReader, createSourceReader, type HeaderState, type Macro } from './state.ts';
import { type CommentRange, type Directive, tokenText } from './token.ts';
import { TokenReading } from './tokenize.ts';

/** The C of a header. */
export interface HeaderDeclarations extends Declarations {
  readonly defines: readonly Define[];
}

/** Reads all C declarations and macros of `file`. */
export function readDeclarations(file: SourceFile, scanned: Scan, messages: Messages): HeaderDeclarations {
  const header = createState(file, scanned.comments, messages);
  const reader = createSourceReader(header, new TokenReading(file, scanned));
  const declarations = parseDeclarations(reader);
  reportOpenConditions(reader);
  return { ...declarations, defines: header.definitions.map((macro) => toDefine(header, macro)) };
}

/** Reads the preprocessor lines alone, for their macros; nothing is reported. */
export function readDirectives(file: SourceFile, directives: readonly Directive[]): HeaderState {
  const header = createState(file, [], createMessages());
  peek(createReader(header, directives));
  return header;
}

function createState(file: SourceFile, comments: readonly CommentRange[], messages: Messages): HeaderState {
  return {
    file,
    messages,
    comments,
    macros: new Map(),
    definitions: [],
    enumerators: new Map(),
    budget: EXPANSION_BUDGET,
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
function commentOf(header: HeaderState, { nameToken, body }: Macro): Place | undefined {
  const last = body[body.length - 1] ?? nameToken;
  const behind = header.comments[last.comments];
  if (behind && behind.row === last.row) return commentPlace(header, behind);
  const before = header.comments[nameToken.comments - 1];
  return before?.isFirst && before.endRow === nameToken.row - 1 ? commentPlace(header, before) : undefined;
}
