import { formatPrototype, type Helper, type Section } from '../../tree/index.ts';
import type { StubHelper } from '../stubs/index.ts';
import { escapeComment } from './doc/escape.ts';
import { toDoc } from './doc/to-doc.ts';

/** What the descriptions of one header share. */
export interface HelperDocs {
  /** Returns the TSDoc text of a helper: each of its prototypes with what the header says of it, then what it returns. */
  textOf(helper: StubHelper): string;
}

interface State {
  readonly helperNames: ReadonlySet<string>;
  /** What was made of a section before. Helpers often return the same in the same words. */
  readonly known: Map<string, string>;
}

/** Returns what makes the comments of helpers; `helperNames` are those that are linked to. */
export function createHelperDocs(helperNames: ReadonlySet<string>): HelperDocs {
  const state: State = { helperNames, known: new Map() };
  return { textOf: (helper) => helperDoc(helper, state) };
}

function helperDoc({ described }: StubHelper, state: State): string {
  const parts = described.flatMap((helper) => descriptionOf(helper, state));
  const answers = new Set(described.flatMap(({ name, returns }) => docOf(returns, name, state)));
  if (answers.size > 0) parts.push(`@returns\n${[...answers].join('\n\n')}`);
  return escapeComment(parts.join('\n\n'));
}

function descriptionOf({ name, prototype, description }: Helper, state: State): string[] {
  const code = prototype ? [`\`\`\`c\n${formatPrototype(prototype)}\n\`\`\``] : [];
  return [...code, ...docOf(description, name, state)];
}

function docOf(section: Section | undefined, self: string, { helperNames, known }: State): string[] {
  if (!section) return [];
  const raw = section.lines.map((line) => line.text).join('\n');
  const text = known.get(raw) ?? toDoc(section.lines, { self, helperNames }).join('\n');
  // What a helper says of itself is no link.
  if (!raw.includes(self)) known.set(raw, text);
  return text === '' ? [] : [text];
}
