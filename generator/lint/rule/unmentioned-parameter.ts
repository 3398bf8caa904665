import type { SourceFile } from '../../source/index.ts';
import type { EntryText } from '../context.ts';
import { defineRule, quoted } from '../rule.ts';

/** A parameter is named nowhere in the text. */
export const unmentionedParameter = defineRule({
  id: 'unmentioned-parameter',
  level: 'info',
  summary: 'A parameter is named nowhere in the text of its helper.',
  details:
    'The name counts with and without markup. A parameter `ctx` explains itself and is left out, as is one that another helper explains to which a sentence refers ("identical to", "see", "as in").',
  bad: '\t\tRead from *src*.  (of `long bpf_x(void *dst, void *src)`)',
  good: '\t\tRead from *src* to *dst*.',
  check({ helpers, file }, report) {
    const texts = new Map<string, EntryText>();
    for (const helper of helpers) if (!texts.has(helper.name)) texts.set(helper.name, helper);
    for (const { entry, params, sections, name } of helpers) {
      if (entry.type !== 'helper' || entry.isOverload || sections.length === 0) continue;
      const silent = params.filter(
        ({ name: param, namePlace }) =>
          param !== undefined && namePlace && param !== 'ctx' && !hasWord(textOf(entry, file), param),
      );
      if (silent.length === 0) continue;
      const others = referredTo(name, texts, file).map((other) => textOf(texts.get(other)!.entry, file));
      for (const { name: param, namePlace } of silent) {
        if (others.some((other) => hasWord(other, param!))) continue;
        report(namePlace!, `Missing words about the parameter ${quoted(param!)} of ${quoted(name)}`, { helper: name });
      }
    }
  },
});

/** The lines of the header below an entry's first title. */
function textOf({ sections, place }: EntryText['entry'], { text, lineStarts }: SourceFile): string {
  return text.slice(lineStarts[sections[0]!.title.origin.row], place.end.offset);
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}

/** A sentence that leaves something to another helper's text. */
const REFERS = /\b(?:see|same|identical|like|similar|equivalent|semantics|as (?:in|with|per|for|of))\b/i;

/** Returns the helpers to which a helper's text refers, and those to which theirs do. */
function referredTo(name: string, texts: ReadonlyMap<string, EntryText>, file: SourceFile): string[] {
  const found = new Set([name]);
  for (const one of found) {
    for (const sentence of sentencesOf(textOf(texts.get(one)!.entry, file))) {
      if (!sentence.includes('bpf_') || !REFERS.test(sentence)) continue;
      for (const other of sentence.match(/\bbpf_\w+/g) ?? []) {
        if (texts.get(other)?.entry.sections.length) found.add(other);
      }
    }
  }
  found.delete(name);
  return [...found];
}

function sentencesOf(text: string): string[] {
  return text.replace(/\n[ \t]*\*[ \t]*/g, ' ').split(/\.\s+/);
}
