import type { CAttribute, CType, Member } from '../../tree/index.ts';
import { ATTRIBUTE_WORDS, parseAttributes, parseExpression } from './attribute.ts';
import { parseDeclarator } from './declarator.ts';
import { commentAfter, commentBefore, placeFrom } from './place.ts';
import { peek, reportUnexpected, take, takeIf, takeUntil } from './reader.ts';
import { parseSpecifiers } from './specifier.ts';
import type { Reader } from './state.ts';
import type { Token } from './token.ts';

/** Adds to `members` those of one declaration in a struct: `__u8 dst_reg:4, src_reg:4;`, `__u32 :24;`, `union {…};`. What is no declaration is reported and left out. */
export function parseMember(reader: Reader, members: Member[]): void {
  if (takeIf(reader, ';')) return;
  const first = peek(reader)!;
  const leading = commentBefore(reader, first);
  const shared: CAttribute[] = [];
  const base = parseSpecifiers(reader, shared);
  if (!base) {
    reportUnexpected(reader, 'a member');
    recover(reader);
    return;
  }
  const added: Member[] = [];
  do added.push(declaredMember(reader, first, base, shared));
  while (takeIf(reader, ','));
  if (!takeIf(reader, ';')) {
    reportUnexpected(reader, '`;`');
    // What follows on a line of its own is the next member.
    if (peek(reader)?.row === reader.last?.row) recover(reader);
  }
  const comment = commentAfter(reader, peek(reader)) ?? leading;
  for (const member of added) members.push({ ...member, comment });
}

const MEMBER_END: ReadonlySet<string> = new Set([',', ';', '}', ...ATTRIBUTE_WORDS]);
const DECLARATION_END: ReadonlySet<string> = new Set([';', '}']);

function declaredMember(reader: Reader, first: Token, base: CType, shared: readonly CAttribute[]): Member {
  const { name, type } = parseDeclarator(reader, base);
  const bits = takeIf(reader, ':') ? parseExpression(reader, takeUntil(reader, MEMBER_END)) : undefined;
  const attributes = [...shared, ...parseAttributes(reader)];
  const place = placeFrom(reader, first);
  return { name: name?.text, type, bits, attributes, macro: first.use, comment: undefined, place };
}

/** Goes on behind the declaration's end. */
function recover(reader: Reader): void {
  takeUntil(reader, DECLARATION_END);
  if (peek(reader)?.text !== '}') take(reader);
}
