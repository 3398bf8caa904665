import { formatPrototype, type Helper, type Section } from '../../tree/index.ts';
import type { StubHelper } from '../stubs/index.ts';
import { escapeComment } from './doc/escape.ts';
import { type DocOptions, toDoc } from './doc/to-doc.ts';

/** Returns the TSDoc text of a helper: each of its prototypes with what the header says of it, then what it returns. */
export function helperDoc({ described }: StubHelper, helperNames: ReadonlySet<string>): string {
  const parts = described.flatMap((helper) => descriptionOf(helper, helperNames));
  const answers = new Set(described.flatMap((helper) => answerOf(helper, helperNames)));
  if (answers.size > 0) parts.push(`@returns\n${[...answers].join('\n\n')}`);
  return escapeComment(parts.join('\n\n'));
}

function descriptionOf({ name, prototype, description }: Helper, helperNames: ReadonlySet<string>): string[] {
  const code = prototype ? [`\`\`\`c\n${formatPrototype(prototype)}\n\`\`\``] : [];
  return [...code, ...docOf(description, { self: name, helperNames })];
}

function answerOf({ name, returns }: Helper, helperNames: ReadonlySet<string>): string[] {
  return docOf(returns, { self: name, helperNames });
}

function docOf(section: Section | undefined, options: DocOptions): string[] {
  const lines = section ? toDoc(section.lines, options) : [];
  return lines.length === 0 ? [] : [lines.join('\n')];
}
