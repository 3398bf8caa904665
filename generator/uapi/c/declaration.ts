import type { CAttribute, EnumType, RecordType, Typedef } from '../../tree/index.ts';
import { parseAttributes } from './attribute.ts';
import { parseDeclarator } from './declarator.ts';
import { placeFrom } from './place.ts';
import { peek, reportUnexpected, take, takeBalanced, takeIf, takeUntil } from './reader.ts';
import { parseSpecifiers } from './specifier.ts';
import type { Reader } from './state.ts';

/** What the header declares, in its order. */
export interface Declarations {
  readonly enums: EnumType[];
  readonly records: RecordType[];
  readonly typedefs: Typedef[];
}

const DECLARATION_END: ReadonlySet<string> = new Set([';', '{', '}']);

/** Takes the declaration at the reader's head and adds to `declarations` what it defines. What is none is reported once and passed over. */
export function parseDeclaration(reader: Reader, declarations: Declarations): void {
  const first = peek(reader)!;
  if (takeIf(reader, ';')) return;
  if (takeLinkage(reader)) return;
  const isTypedef = takeIf(reader, 'typedef') !== undefined;
  const attributes: CAttribute[] = [];
  const type = parseSpecifiers(reader, attributes);
  if (!type) {
    reportUnexpected(reader, 'a declaration');
    passOver(reader);
    return;
  }
  if (type.type === 'inlineType') {
    const { definition } = type;
    if (definition.type === 'enum') declarations.enums.push(definition);
    else declarations.records.push(definition);
  }
  if (takeIf(reader, ';')) return;
  const { name, type: declared } = parseDeclarator(reader, type);
  attributes.push(...parseAttributes(reader));
  if (isTypedef && name)
    declarations.typedefs.push({ name: name.text, type: declared, attributes, place: placeFrom(reader, first) });
  // A function's body, an initialiser and further names say nothing that is asked for.
  endDeclaration(reader);
}

/** `extern "C" {` and its closing brace. */
function takeLinkage(reader: Reader): boolean {
  const token = peek(reader);
  if (token?.text === '}') return take(reader) !== undefined;
  if (token?.text !== 'extern') return false;
  take(reader);
  if (peek(reader)?.kind !== 'string') return false;
  take(reader);
  takeIf(reader, '{');
  return true;
}

function endDeclaration(reader: Reader): void {
  takeUntil(reader, DECLARATION_END);
  if (takeIf(reader, '{')) takeBalanced(reader);
  else if (!takeIf(reader, ';')) reportUnexpected(reader, '`;`');
}

function passOver(reader: Reader): void {
  take(reader);
  takeUntil(reader, DECLARATION_END);
  if (takeIf(reader, '{')) takeBalanced(reader);
  else take(reader);
}
