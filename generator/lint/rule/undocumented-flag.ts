import { once } from '../once.ts';
import { defineRule, quoted } from '../rule.ts';
import { hasWord } from '../text/has-word.ts';

/** A flag of a helper's flags is described nowhere. */
export const undocumentedFlag = defineRule({
  id: 'undocumented-flag',
  level: 'info',
  summary: 'A flag of a helper is named nowhere in the descriptions.',
  details:
    'Only enums count whose comment says that they belong to a helper (`/* BPF_FUNC_x flags. */`). Masks are left out.',
  check({ model, file }, report) {
    const { helperList, enums } = model;
    if (!helperList) return;
    const described = file.text.slice(helperList.place.start.offset, helperList.place.end.offset);
    const isNamed = createIsNamed(described);
    for (const one of enums) {
      const { comment } = one;
      const words = comment && file.text.slice(comment.start.offset, comment.end.offset);
      const helper = words && /\bBPF_FUNC_(?:bpf_)?(\w+)/.exec(words)?.[1];
      if (!helper) continue;
      for (const flag of one.enumerators) {
        const { name } = flag;
        if (/_MASK$|^_|MAX_?/.test(name) || isNamed(name)) continue;
        report(flag.place, `Missing words about the flag ${quoted(name)} of ${quoted(`bpf_${helper}`)}`, {
          helper: `bpf_${helper}`,
        });
      }
    }
  },
});

/** The constants of the kernel, whole. */
const CONSTANT = /\bBPF_\w+/g;

/** Returns the function that tells whether a name stands in `text`: all that begin as constants do are cut out by one search. */
function createIsNamed(text: string): (name: string) => boolean {
  const constants = once(() => new Set(text.match(CONSTANT)));
  return (name) => (/^BPF_\w+$/.test(name) ? constants().has(name) : hasWord(text, name));
}
