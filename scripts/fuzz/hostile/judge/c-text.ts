import { CANARY, SHOWN_AS_CODE } from '../pieces.ts';

/** What stands at a place of C text. `//` ends with the line, unless a backslash joins it to the next one. */
const TOKEN =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/(?:\\\n|[^\n])*|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|[^/"']+|[\s\S]/g;

/** Returns what is wrong with C text that was made from a hostile header: comments that end too early or never, words of descriptions that stand as code. */
export function judgeCText(text: string): string[] {
  const problems = new Set<string>();
  // A backslash joins lines before comments are looked for; `??/` is one in strict C.
  for (const joined of [text, text.replace(/\\\n/g, ''), text.replaceAll('??/\n', '')]) {
    const code = joined.replace(TOKEN, (token) => {
      if (isUnfinished(token)) problems.add('has a comment without end');
      return /^(?:\/[*/]|["'])/.test(token) ? ' ' : token;
    });
    if (code.includes(CANARY)) problems.add(SHOWN_AS_CODE);
    if (code.includes('*/')) problems.add('ends a comment that is none');
  }
  return [...problems];
}

function isUnfinished(token: string): boolean {
  return token.startsWith('/*') && (!token.endsWith('*/') || token.length < '/**/'.length);
}
