import { formatPrototype, type Helper } from '../../tree/index.ts';
import type { StubHelper } from '../stubs/index.ts';
import { escapeComment } from './doc/escape.ts';
import { toDoc } from './doc/to-doc.ts';

/** Returns the TSDoc text of a helper: each of its prototypes with what the header says of it. */
export function helperDoc({ described }: StubHelper, helperNames: ReadonlySet<string>): string {
  return escapeComment(described.map((helper) => descriptionOf(helper, helperNames)).join('\n\n'));
}

function descriptionOf({ name, prototype, description, returns }: Helper, helperNames: ReadonlySet<string>): string {
  const options = { self: name, helperNames };
  const code = prototype ? ['```c', formatPrototype(prototype), '```'] : [];
  const body = description ? toDoc(description.lines, options) : [];
  const answer = returns ? toDoc(returns.lines, options) : [];
  const parts = [code, body, answer.length === 0 ? [] : ['@returns', ...answer]];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
