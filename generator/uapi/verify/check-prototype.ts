import type { Messages } from '../../source/index.ts';
import { formatPrototype, type Helper, type Prototype, type ScriptPrototype } from '../../tree/index.ts';
import { hasUsualHeading } from '../documentation/helper-list.ts';
import { entryName } from './check-entry.ts';
import { placeOf, quoted, report } from './report.ts';

/** The calling convention has five registers for arguments. */
const MOST_PARAMS = 5;

/** Reports a heading that is no prototype, one that bpf_doc.py does not take, and one that it takes for another than it is. */
export function checkPrototype(helper: Helper, messages: Messages): void {
  if (hasUsualHeading(helper)) return;
  const { script } = helper;
  if (script && PLAIN.test(script.proto) && script.args.length <= MOST_PARAMS) return;
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

/** A type of one word, `const struct bpf_map` or `u64`. Words that begin longer types are not among them. */
const TYPE = '(?:const )?(?:(?:struct|union|enum) )?(?!(?:const|struct|union|enum|unsigned|signed|volatile)\\b)\\w+';
/** A name is not the second word of a type. */
const PARAM = `${TYPE} \\**(?!(?:char|const|double|float|int|long|short|signed|unsigned|void)\\b)\\w+`;

/** The usual prototype, which needs no closer look: C and bpf_doc.py read it alike, every parameter has a name. */
const PLAIN = new RegExp(`^${TYPE} \\**\\w+\\((?:void|${PARAM}(?:, ${PARAM}){0,4}(?:, \\.\\.\\.)?)\\)$`);

/** True when bpf_doc.py sees the parameters that are there. */
function isReadAlike(prototype: Prototype, script: ScriptPrototype): boolean {
  const names = prototype.params.map((param) => param.name ?? null);
  if (prototype.isVariadic || names.length === 0) names.push(null);
  return script.name === prototype.name && names.join() === script.args.map((arg) => arg.name).join();
}
