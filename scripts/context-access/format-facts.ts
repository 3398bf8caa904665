import { isDeepStrictEqual } from 'node:util';
import type { ContextAccess, MemberAccess } from '../../generator/tree/index.ts';

/** Returns the module that holds the facts: members with the same rules stand together. */
export function formatFacts(facts: readonly ContextAccess[], release: string): string {
  return `import type { ContextFacts } from './context-access.ts';

/** The release of Linux that the facts are of. */
export const CONTEXT_RELEASE = '${release}';

/** What the functions of net/core/filter.c allow. Written by scripts/context-access.ts, which runs them; not to be edited. */
export const CONTEXT_FACTS: readonly ContextFacts[] = ${JSON.stringify(facts.map(grouped), null, 2)};
`;
}

function grouped({ members, function: name, ...rest }: ContextAccess) {
  const groups: { names: string[]; access: MemberAccess }[] = [];
  for (const [path, access] of Object.entries(members)) {
    const group = groups.find((other) => isDeepStrictEqual(other.access, access));
    if (group) group.names.push(path);
    else groups.push({ names: [path], access });
  }
  return { ...rest, function: name, groups: groups.map(({ names, access }) => ({ members: names, ...access })) };
}
