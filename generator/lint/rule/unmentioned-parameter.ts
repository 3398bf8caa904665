import type { SourceFile } from '../../source/index.ts';
import type { EntryText } from '../context.ts';
import { once } from '../once.ts';
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
    const explanations = createExplanations(texts, file);
    for (const { entry, params, sections, name } of helpers) {
      if (entry.type !== 'helper' || entry.isOverload || sections.length === 0) continue;
      const silent = params.filter(
        ({ name: param, namePlace }) =>
          param !== undefined && namePlace && param !== 'ctx' && !hasWord(textOf(entry, file), param),
      );
      if (silent.length === 0) continue;
      const others = explanations(name);
      for (const { name: param, namePlace } of silent) {
        if (others.some((words) => words.has(param!))) continue;
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

/** What one text leaves to others: longer chains explain nothing. */
const MOST_REFERRED = 8;

/** Returns the function that gives the words of the texts to which a helper's text refers, and of those to which theirs do. Each text is taken apart once. */
function createExplanations(
  texts: ReadonlyMap<string, EntryText>,
  file: SourceFile,
): (name: string) => readonly ReadonlySet<string>[] {
  const known = new Map<string, { readonly names: readonly string[]; readonly words: () => ReadonlySet<string> }>();
  const read = (name: string) => {
    let one = known.get(name);
    if (!one) {
      const text = textOf(texts.get(name)!.entry, file);
      one = { names: namesIn(text, texts), words: once(() => new Set(text.match(/\w+/g))) };
      known.set(name, one);
    }
    return one;
  };
  return (name) => {
    const found = new Set([name]);
    for (const one of found) {
      for (const other of read(one).names) if (found.size <= MOST_REFERRED) found.add(other);
    }
    found.delete(name);
    return [...found].map((other) => read(other).words());
  };
}

/** The helpers in sentences that leave something to them. */
function namesIn(text: string, texts: ReadonlyMap<string, EntryText>): string[] {
  const sentences = sentencesOf(text).filter((sentence) => sentence.includes('bpf_') && REFERS.test(sentence));
  const names = new Set(sentences.flatMap((sentence) => sentence.match(/\bbpf_\w+/g) ?? []));
  return [...names].filter((name) => texts.get(name)?.entry.sections.length);
}

function sentencesOf(text: string): string[] {
  return text.replace(/\n[ \t]*\*[ \t]*/g, ' ').split(/\.\s+/);
}
