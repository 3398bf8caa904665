import type { CType } from '../../tree/index.ts';
import { formatDeclaration } from '../../tree/index.ts';
import { defineRule, quoted } from '../rule.ts';

/** A prototype uses a C type that the generator of declarations does not know. */
export const unknownType = defineRule({
  id: 'unknown-type',
  level: 'error',
  summary: 'A prototype uses a C type that bpf_doc.py does not know.',
  details:
    'Known are its own types, those it maps to others, and the structs that it declares. Such a type stops the generation of `bpf_helper_defs.h`. A new one goes into `types` of the configuration (and into the file for `--types`).',
  bad: 'long bpf_x(struct foo_bar *data)',
  good: 'long bpf_x(void *data)',
  check({ helpers, knownTypes, vocabulary }, report) {
    if (!knownTypes) return;
    const own = new Set(vocabulary.types);
    for (const { entry, name } of helpers) {
      if (entry.type !== 'helper' || entry.isOverload || !entry.prototype) continue;
      const { returns, params } = entry.prototype;
      for (const type of [returns, ...params.map((param) => param.type)]) {
        const base = baseOf(type);
        // A plain name is what most types are.
        const words = base.type === 'namedType' && base.qualifiers.length === 0 ? base.name : formatDeclaration(base);
        if (knownTypes.has(words) || own.has(words)) continue;
        const note = `"types": [${JSON.stringify(words)}] in bpfdoc.config.json would add it`;
        report(
          base.place,
          `Unexpected type ${quoted(words)} in the prototype of ${quoted(name)}, expected a known one`,
          { helper: name, actual: words, note },
        );
      }
    }
  },
});

/** What a pointer or array is of, down to the name. */
function baseOf(type: CType): CType {
  let at = type;
  while (at.type === 'pointer' || at.type === 'array') at = at.type === 'pointer' ? at.to : at.of;
  return at;
}
