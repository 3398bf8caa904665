import type { Messages } from '../../source/index.ts';
import { formatPrototype, type Helper, type Prototype, type ScriptPrototype } from '../../tree/index.ts';
import { isBasicType, TAGS } from '../c/specifier.ts';
import { wordStart } from '../documentation/word.ts';
import { entryName } from './check-entry.ts';
import { placeOf, quoted, report } from './report.ts';

/** The calling convention has five registers for arguments. */
const MOST_PARAMS = 5;

/** The types seen so far and whether they need no closer look: a header has thousands of parameters and sixty types. */
export type PlainTypes = Map<string, boolean>;

/** Reports a heading that is no prototype, one that bpf_doc.py does not take, and one that it takes for another than it is. */
export function checkPrototype(helper: Helper, plainTypes: PlainTypes, messages: Messages): void {
  const { script } = helper;
  if (script && isPlain(script, plainTypes)) return;
  const { prototype } = helper;
  const actual = helper.heading.text;
  const name = { helper: entryName(helper), actual };
  const place = placeOf(helper.heading);
  if (!prototype) {
    report(
      messages,
      'no-prototype',
      place,
      `Unexpected ${quoted(actual.trim())}, expected a function's prototype`,
      name,
    );
    return;
  }
  const count = prototype.params.length + (prototype.isVariadic ? 1 : 0);
  const expected = formatPrototype(prototype);
  if (count > MOST_PARAMS) {
    const reason = `Unexpected ${count} parameters of ${quoted(helper.name)}, expected at most ${MOST_PARAMS}`;
    report(messages, 'too-many-parameters', prototype.place, reason, name);
  } else if (!script || !isReadAlike(prototype, script)) {
    const reason =
      expected === actual
        ? `Unexpected form of a prototype, expected parameters as in \`const struct type *name\``
        : `Unexpected form of a prototype, expected ${quoted(expected)}`;
    report(messages, 'prototype-form', place, reason, { ...name, expected });
  }
}

/** True for the usual prototype, which needs no closer look: every type is one that C would read as bpf_doc.py does, and every parameter has a name. */
function isPlain({ ret_type, args }: ScriptPrototype, plainTypes: PlainTypes): boolean {
  if (!isPlainType(ret_type, plainTypes)) return false;
  return args.every(({ type, star, name }, index) => {
    if (name !== null) return isPlainType(type, plainTypes) && !isTypeWord(name);
    const isLast = index === args.length - 1;
    return star === null && isLast && (type === 'void' ? index === 0 : type === '...' && index > 0);
  });
}

/** `const struct bpf_map`, `unsigned long`, `u64`. */
function isPlainType(type: string, plainTypes: PlainTypes): boolean {
  let isPlain = plainTypes.get(type);
  if (isPlain === undefined) {
    isPlain = arePlainWords(type.split(' '));
    plainTypes.set(type, isPlain);
  }
  return isPlain;
}

function arePlainWords(words: string[]): boolean {
  if (words[0] === 'const') words.shift();
  const isTagged = TAGS.has(words[0] ?? '');
  if (isTagged) words.shift();
  const [word] = words;
  if (word === undefined || words.some((part) => part === '' || wordStart(part, part.length) > 0)) return false;
  return words.length === 1 ? !isTagged || !isTypeWord(word) : !isTagged && words.every(isBasicType);
}

function isTypeWord(word: string): boolean {
  return isBasicType(word) || TAGS.has(word) || word === 'const' || word === 'volatile';
}

/** True when bpf_doc.py sees the parameters that are there. */
function isReadAlike(prototype: Prototype, script: ScriptPrototype): boolean {
  const names = prototype.params.map((param) => param.name ?? null);
  if (prototype.isVariadic || names.length === 0) names.push(null);
  return script.name === prototype.name && names.join() === script.args.map((arg) => arg.name).join();
}
