import type { CParam } from '../../tree/index.ts';
import type { EntryText } from '../context.ts';
import { defineRule, quoted } from '../rule.ts';
import { hasWord } from '../text/has-word.ts';

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
    const texts = new Map<string, EntryText>();
    for (const helper of helpers) if (!texts.has(helper.name)) texts.set(helper.name, helper);
    const explanations = createExplanations(texts);
    for (const helper of helpers) {
      const { entry, name } = helper;
      if (entry.type !== 'helper' || entry.isOverload || helper.sections.length === 0) continue;
      const silent = silentOnes(helper.params, helper.text);
      if (silent.length === 0) continue;
      const others = explanations(name);
      for (const { name: param, namePlace } of silent) {
        if (others.some((text) => hasWord(text, param!))) continue;
        report(namePlace!, `Missing words about the parameter ${quoted(param!)} of ${quoted(name)}`, { helper: name });
      }
    }
  },
});

/** Those of which `text` says nothing; nearly all are in it with their emphasis. */
function silentOnes(params: readonly CParam[], text: string): CParam[] {
  const silent: CParam[] = [];
  for (let index = 0; index < params.length; index++) {
    const param = params[index]!;
    const { name } = param;
    if (name === undefined || name === 'ctx' || text.includes(`*${name}*`)) continue;
    if (param.namePlace && !hasWord(text, name)) silent.push(param);
  }
  return silent;
}

/** A sentence that leaves something to another helper's text. */
const REFERS = /\b(?:see|same|identical|like|similar|equivalent|semantics|as (?:in|with|per|for|of))\b/i;

/** What one text leaves to others: longer chains explain nothing. */
const MOST_REFERRED = 8;

/** Returns the function that gives the texts to which a helper's text refers, and those to which theirs do. The sentences of each text are read once. */
function createExplanations(texts: ReadonlyMap<string, EntryText>): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const textOf = (name: string) => texts.get(name)!.text;
  const referred = (name: string) => {
    let names = known.get(name);
    if (!names) {
      names = namesIn(textOf(name), texts);
      known.set(name, names);
    }
    return names;
  };
  return (name) => {
    const found = new Set([name]);
    for (const one of found) {
      for (const other of referred(one)) if (found.size <= MOST_REFERRED) found.add(other);
    }
    found.delete(name);
    return [...found].map(textOf);
  };
}

/** The helpers in sentences that leave something to them. */
function namesIn(text: string, texts: ReadonlyMap<string, EntryText>): string[] {
  if (!text.includes('bpf_')) return [];
  const sentences = sentencesOf(text).filter((sentence) => sentence.includes('bpf_') && REFERS.test(sentence));
  const names = new Set(sentences.flatMap((sentence) => sentence.match(/\bbpf_\w+/g) ?? []));
  return [...names].filter((name) => texts.get(name)?.entry.sections.length);
}

function sentencesOf(text: string): string[] {
  return text.replace(/\n[ \t]*\*[ \t]*/g, ' ').split(/\.\s+/);
}
