import { createMessages, type Messages, type Place, type SourceFile } from '../../source/index.ts';
import type { Define } from '../../tree/index.ts';
import { lazy } from '../lazy.ts';
import { type Declarations, parseDeclaration } from './declaration.ts';
import { reportOpenConditions } from './directive.ts';
import { EXPANSION_BUDGET } from './expand.ts';
import { evaluate } from './expression.ts';
import { isItself, PlainMacro } from './macro.ts';
import { commentPlace, tokenPlace } from './place.ts';
import { type PlainCode, plainCode } from './plain/code.ts';
import { AllEnumerators } from './plain/enumerator-log.ts';
import { takePlain } from './plain/take-plain.ts';
import { peek, peekExpanded } from './reader.ts';
import type { Scan } from './scan.ts';
import { createReader, createSourceReader, type EnumeratorTable, type HeaderState, type Macro } from './state.ts';
import { type CommentRange, type Directive, tokenText } from './token.ts';
import { TokenReading } from './tokenize.ts';

/** The C of a header. */
export interface HeaderDeclarations extends Declarations {
  readonly defines: readonly Define[];
}

/** Reads all C declarations and macros of `file`; those of a plain form when somebody asks for what they have. */
export function readDeclarations(file: SourceFile, scanned: Scan, messages: Messages): HeaderDeclarations {
  return readPlain(file, scanned, messages) ?? readExactly(file, scanned, messages);
}

/** Reads all of it at once. */
export function readExactly(file: SourceFile, scanned: Scan, messages: Messages): HeaderDeclarations {
  const header = createState(file, scanned.comments, messages);
  const reader = createSourceReader(header, new TokenReading(file, scanned));
  const declarations = createDeclarations();
  while (peekExpanded(reader)) parseDeclaration(reader, declarations);
  reportOpenConditions(reader);
  return { ...declarations, defines: header.definitions.map((macro) => toDefine(header, macro)) };
}

/** Puts off what is plain; undefined for a header that cannot be searched, or whose macros come to so much that reading something later might need more than they may still make. */
function readPlain(file: SourceFile, scanned: Scan, messages: Messages): HeaderDeclarations | undefined {
  const code = plainCode(file.text, scanned);
  if (!code) return undefined;
  const found = createMessages();
  const enumerators = new AllEnumerators();
  const header = createState(file, scanned.comments, found, enumerators);
  const source = new TokenReading(file, scanned);
  const reader = createSourceReader(header, source);
  const declarations = createDeclarations();
  const plain = { code, comments: scanned.comments, source, log: enumerators.log, cost: 0, known: 0 };
  for (;;) {
    if (takePlain(reader, plain, declarations)) continue;
    if (!peekExpanded(reader)) break;
    parseDeclaration(reader, declarations);
  }
  reportOpenConditions(reader);
  for (const macro of header.definitions) if (!isPlainDefine(code, macro)) toDefine(header, macro);
  if (EXPANSION_BUDGET - header.budget + plain.cost > EXPANSION_BUDGET / 2) return undefined;
  for (const message of found.items) messages.add(message);
  const later = { ...header, messages: createMessages(), budget: EXPANSION_BUDGET };
  const defines = lazy(() => header.definitions.map((macro) => toDefine(later, macro)));
  return {
    ...declarations,
    get defines() {
      return defines();
    },
  };
}

/** True for a macro whose value nothing is expanded for: it has parameters, or uses no other one. */
function isPlainDefine(code: PlainCode, macro: Macro): boolean {
  if (!(macro instanceof PlainMacro)) return false;
  const { start, end, hasParams } = macro.directive;
  return hasParams || code.countUses(start, end) === 1 || isItself(macro);
}

function createDeclarations(): Declarations {
  return { enums: [], records: [], typedefs: [] };
}

/** Reads the preprocessor lines alone, for their macros; nothing is reported. */
export function readDirectives(file: SourceFile, directives: readonly Directive[]): HeaderState {
  const header = createState(file, [], createMessages());
  peek(createReader(header, directives));
  return header;
}

function createState(
  file: SourceFile,
  comments: readonly CommentRange[],
  messages: Messages,
  enumerators: EnumeratorTable = new Map(),
): HeaderState {
  return {
    file,
    messages,
    comments,
    macros: new Map(),
    definitions: [],
    enumerators,
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
