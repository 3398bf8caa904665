import { placeAtOffsets } from '../../source/index.ts';
import { evaluate } from './expression.ts';
import { macroOf } from './macro.ts';
import { itemAt, type Reader } from './state.ts';
import { type Directive, isPunctuator, type Token } from './token.ts';

/**
 * Obeys a preprocessor line: keeps and forgets macros, and leaves out what stands under a condition that is false. Names that the header does not define count as undefined (`__KERNEL__`, `__cplusplus`);
 * files are not included. Source: C11 6.10.
 */
export function readDirective(reader: Reader, directive: Directive): void {
  switch (directive.name) {
    case 'define':
      define(reader, directive);
      break;
    case 'undef':
      reader.header.macros.delete(directive.tokens[0]?.text ?? '');
      break;
    case 'if':
    case 'ifdef':
    case 'ifndef':
      openCondition(reader, directive);
      break;
    case 'elif':
    case 'else':
      // A branch was read up to here, so that the others are left out.
      if (reader.conditions.length > 0) skipBranches(reader);
      else reportStray(reader, directive);
      break;
    case 'endif':
      if (!reader.conditions.pop()) reportStray(reader, directive);
      break;
  }
}

/** Reports the `#if` that no `#endif` closed. */
export function reportOpenConditions(reader: Reader): void {
  for (const { start } of reader.conditions) {
    reader.header.messages.add({
      ruleId: 'uapi/unfinished-condition',
      level: 'error',
      reason: 'Unexpected end of the header, expected `#endif` for this condition',
      place: placeAtOffsets(reader.header.file, start, start + 1),
    });
  }
}

function define(reader: Reader, directive: Directive): void {
  const { header } = reader;
  const macro = macroOf(directive);
  if (macro) {
    header.macros.set(macro.name, macro);
    header.definitions.push(macro);
    return;
  }
  header.messages.add({
    ruleId: 'uapi/unexpected-token',
    level: 'error',
    reason: 'Unexpected form of `#define`, expected a name and, where it has parameters, their closing bracket',
    place: placeAtOffsets(header.file, directive.start, directive.end),
  });
}

function openCondition(reader: Reader, directive: Directive): void {
  const isTrue = isConditionTrue(reader, directive);
  reader.conditions.push({ wasTaken: isTrue, start: directive.start });
  if (!isTrue) skipBranches(reader);
}

/** Goes on behind the `#endif`, or in the first branch that is to be read when none was read yet. */
function skipBranches(reader: Reader): void {
  const condition = reader.conditions[reader.conditions.length - 1]!;
  let open = 0;
  for (let item = itemAt(reader, reader.next); item; item = itemAt(reader, ++reader.next)) {
    if (item.kind !== 'directive') continue;
    if (item.name.startsWith('if')) open++;
    else if (item.name === 'endif' && open-- === 0) return;
    else if (open === 0 && !condition.wasTaken && startsBranch(reader, item)) {
      condition.wasTaken = true;
      reader.next++;
      return;
    }
  }
}

function startsBranch(reader: Reader, directive: Directive): boolean {
  return directive.name === 'else' || (directive.name === 'elif' && isConditionTrue(reader, directive));
}

function isConditionTrue(reader: Reader, directive: Directive): boolean {
  const { macros } = reader.header;
  const name = directive.tokens[0]?.text ?? '';
  if (directive.name === 'ifdef') return macros.has(name);
  if (directive.name === 'ifndef') return !macros.has(name);
  const tokens = replaceDefined(reader, directive.tokens);
  return (evaluate(reader.header, tokens, { isCondition: true })?.value ?? 0n) !== 0n;
}

/** Puts 1 or 0 for each `defined X` and `defined(X)`. */
function replaceDefined(reader: Reader, tokens: readonly Token[]): Token[] {
  const replaced: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.text !== 'defined') {
      replaced.push(token);
      continue;
    }
    const isBracketed = isPunctuator(tokens[index + 1], '(');
    const name = tokens[index + (isBracketed ? 2 : 1)]?.text ?? '';
    replaced.push({ ...token, kind: 'number', text: reader.header.macros.has(name) ? '1' : '0' });
    index += isBracketed ? 3 : 1;
  }
  return replaced;
}

function reportStray(reader: Reader, directive: Directive): void {
  reader.header.messages.add({
    ruleId: 'uapi/unexpected-token',
    level: 'error',
    reason: `Unexpected \`#${directive.name}\`, expected \`#if\` before it`,
    place: placeAtOffsets(reader.header.file, directive.start, directive.end),
  });
}
