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
  check({ helpers }, report) {
    const texts = new Map<string, string[]>();
    for (const helper of helpers) if (!texts.has(helper.name)) texts.set(helper.name, sentencesOf(helper));
    const told = new Map<string, Set<string>>();
    for (const { entry, params, sections, name } of helpers) {
      if (entry.type !== 'helper' || entry.isOverload || sections.length === 0) continue;
      const silent = params.filter(({ name: param, namePlace }) => param !== undefined && namePlace && param !== 'ctx');
      const words = wordsOf(name, texts, told);
      if (silent.every(({ name: param }) => words.has(param!))) continue;
      const others = referredTo(name, texts).map((other) => wordsOf(other, texts, told));
      for (const { name: param, namePlace } of silent) {
        if (words.has(param!) || others.some((other) => other.has(param!))) continue;
        report(namePlace!, `Missing words about the parameter ${quoted(param!)} of ${quoted(name)}`, { helper: name });
      }
    }
  },
});

function sentencesOf({ sections }: EntryText): string[] {
  const text = sections.flatMap(({ lines }) => lines.map(({ line }) => line.text.trim())).join(' ');
  return text.split(/\.\s+/);
}

function wordsOf(name: string, texts: ReadonlyMap<string, string[]>, known: Map<string, Set<string>>): Set<string> {
  let words = known.get(name);
  if (!words) {
    words = new Set((texts.get(name) ?? []).flatMap((sentence) => sentence.match(/\w+/g) ?? []));
    known.set(name, words);
  }
  return words;
}

/** A sentence that leaves something to another helper's text. */
const REFERS = /\b(?:see|same|identical|like|similar|equivalent|semantics|as (?:in|with|per|for|of))\b/i;

/** Returns the helpers to which a helper's text refers, and those to which theirs do. */
function referredTo(name: string, texts: ReadonlyMap<string, string[]>): string[] {
  const found = new Set([name]);
  for (const one of found) {
    for (const sentence of texts.get(one) ?? []) {
      if (!REFERS.test(sentence)) continue;
      for (const other of sentence.match(/\bbpf_\w+/g) ?? []) if (texts.has(other)) found.add(other);
    }
  }
  found.delete(name);
  return [...found];
}
