import { createRequire } from 'node:module';
import { CANARY, SHOWN_AS_CODE } from '../pieces.ts';

/** Returns what is wrong with TypeScript that was made from a hostile header: syntax errors, and words of descriptions that stand as code. */
export function judgeTypescriptText(text: string): string[] {
  const { ts } = createRequire(import.meta.url)('ts-morph') as typeof import('ts-morph');
  const file = ts.createSourceFile('made.ts', text, ts.ScriptTarget.ESNext);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: { messageText: unknown; start: number }[] };
  const problems = parseDiagnostics
    .slice(0, 1)
    .map(
      ({ messageText, start }) =>
        `is no TypeScript: ${JSON.stringify(messageText)} at ${JSON.stringify(text.slice(Math.max(0, start - 40), start + 40))}`,
    );
  const names = (file as unknown as { identifiers: Map<string, string> }).identifiers;
  if (names.has(CANARY) && identifierIsUsed(ts, file)) problems.push(SHOWN_AS_CODE);
  return problems;
}

/** The table of names holds what strings say, too. */
function identifierIsUsed(ts: typeof import('ts-morph').ts, file: import('ts-morph').ts.SourceFile): boolean {
  const open: import('ts-morph').ts.Node[] = [file];
  for (let node = open.pop(); node; node = open.pop()) {
    if (ts.isIdentifier(node) && node.text === CANARY) return true;
    ts.forEachChild(node, (child) => {
      open.push(child);
    });
  }
  return false;
}
