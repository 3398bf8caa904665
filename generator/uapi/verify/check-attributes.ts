import type { Messages } from '../../source/index.ts';
import type { Helper, Section } from '../../tree/index.ts';
import { placeOf, quoted, report } from './report.ts';

/** The attributes that a helper may have, by the word in its comment: what the compiler calls them. Source: bpf_doc.py, `ATTRS`. */
export const HELPER_ATTRIBUTES: Readonly<Record<string, string>> = { __bpf_fastcall: 'bpf_fastcall' };

/** Reports what is wrong with the attributes of a helper. Source: bpf_doc.py, `parse_attrs`. */
export function checkAttributes(helper: Helper, messages: Messages): void {
  const section = attributesIn(helper);
  if (!section) return;
  const details = { helper: helper.name };
  if (helper.attributes.length === 0) {
    const reason = `Missing attributes in the section of ${quoted(helper.name)}`;
    report(messages, 'empty-attributes', placeOf(section.title), reason, details);
  }
  for (const attribute of helper.attributes) {
    if (Object.hasOwn(HELPER_ATTRIBUTES, attribute.text)) continue;
    const reason = `Unexpected attribute ${quoted(attribute.text)}, expected ${Object.keys(HELPER_ATTRIBUTES).map(quoted).join(' or ')}`;
    report(messages, 'unknown-attribute', placeOf(attribute), reason, { ...details, actual: attribute.text });
  }
  const [words, ...rest] = section.lines;
  if (!words || helper.attributes.length === 0) return;
  if (/^ | $| {2}|\t/.test(words.text) || rest.length !== 1 || rest[0]!.text !== '') {
    const reason =
      'Unexpected form of the attributes, expected them on one line, a blank apart, and one empty line below';
    report(messages, 'attributes-form', placeOf(section.title), reason, details);
  }
}

function attributesIn({ sections }: Helper): Section | undefined {
  for (let index = 0; index < sections.length; index++) {
    if (sections[index]!.name === 'Attributes') return sections[index];
  }
  return undefined;
}
