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
    for (const { comment, enumerators } of enums) {
      const words = comment && file.text.slice(comment.start.offset, comment.end.offset);
      const helper = words && /\bBPF_FUNC_(?:bpf_)?(\w+)/.exec(words)?.[1];
      if (!helper) continue;
      for (const { name, place } of enumerators) {
        if (/_MASK$|^_|MAX_?/.test(name) || hasWord(described, name)) continue;
        report(place, `Missing words about the flag ${quoted(name)} of ${quoted(`bpf_${helper}`)}`, {
          helper: `bpf_${helper}`,
        });
      }
    }
  },
});
