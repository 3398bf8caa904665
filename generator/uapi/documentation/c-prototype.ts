import { createMessages, type Line, type SourceFile } from '../../source/index.ts';
import type { Prototype } from '../../tree/index.ts';
import { parseDeclarator } from '../c/declarator.ts';
import { placeFrom, tokenPlace } from '../c/place.ts';
import { peek, takeIf } from '../c/reader.ts';
import { parseSpecifiers } from '../c/specifier.ts';
import { createReader, type HeaderState } from '../c/state.ts';
import { tokenizeLine } from '../c/tokenize.ts';

/** Returns the declaration of a function that `lines` are together, a semicolon at its end or not; undefined when they are none. */
export function cPrototype(file: SourceFile, lines: readonly Line[]): Prototype | undefined {
  const header = scratchState(file);
  const reader = createReader(header, lines.flatMap(tokenizeLine));
  const first = peek(reader);
  const base = first && parseSpecifiers(reader);
  if (!base) return undefined;
  const { name, type } = parseDeclarator(reader, base);
  const place = placeFrom(reader, first);
  takeIf(reader, ';');
  if (!name || type.type !== 'function' || peek(reader) || header.messages.items.length > 0) return undefined;
  const { returns, params, isVariadic } = type;
  return { name: name.text, namePlace: tokenPlace(header, name), returns, params, isVariadic, place };
}

/** What is wrong with a prototype is said in the words of the comment's form, so the parser's own messages count only. The header's macros do not hold in comments. */
function scratchState(file: SourceFile): HeaderState {
  return {
    file,
    messages: createMessages(),
    comments: [],
    macros: new Map(),
    definitions: [],
    enumerators: new Map(),
    budget: 0,
  };
}
