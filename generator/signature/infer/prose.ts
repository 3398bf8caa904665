import type { Helper } from '../../tree/index.ts';

/** What a helper's text says, as far as sentences can be told apart from names. */
export interface Prose {
  /** The description in one line. */
  readonly description: string;
  readonly returns: string;
}

/** Returns the two sections of `helper` with their line ends made blanks. */
export function proseOf(helper: Helper): Prose {
  return { description: textOf(helper.description), returns: textOf(helper.returns) };
}

function textOf(section: Helper['description']): string {
  return section ? section.lines.map((line) => line.text.trim()).join(' ') : '';
}

/** Says whether a text speaks of NULL as something that may come. */
export function mentionsNull(text: string): boolean {
  return /\bNULL\b/.test(text);
}

/** Says whether the description lets the argument called `name` be NULL. */
export function mayBeNull(prose: Prose, name: string): boolean {
  return sentencesAbout(prose.description, name).some((sentence) =>
    /\b(?:may|can|could) be (?:\**)NULL/.test(sentence),
  );
}

/** Says whether the description keeps the argument called `name` at 0. */
export function isReserved(prose: Prose, name: string): boolean {
  return sentencesAbout(prose.description, name).some((sentence) =>
    /\b(?:must be (?:set to )?(?:zero|0)|reserved|unused|not used)\b/.test(sentence),
  );
}

/** The constants that the sentences about the argument name. */
export function constantsFor(prose: Prose, name: string): string[] {
  const found = new Set<string>();
  for (const sentence of sentencesAbout(prose.description, name)) {
    for (const [constant] of sentence.matchAll(/\bBPF_[A-Z0-9_]+\b/g)) found.add(constant);
  }
  return [...found];
}

/** The sentences in which an argument's name stands, marked up as the header does: `*flags*`. */
function sentencesAbout(text: string, name: string): string[] {
  if (name === '') return [];
  return text.split(/\.\s+/).filter((sentence) => sentence.includes(`*${name}*`));
}
