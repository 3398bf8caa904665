import { judgeCText } from './c-text.ts';
import { judgeTroffText } from './troff-text.ts';
import { judgeTypescriptText } from './typescript-text.ts';
import { judgeXmlText } from './xml-text.ts';

/** What a text is: what it must be able to stand up to. */
export type TextKind = 'terminal' | 'colored' | 'c' | 'typescript' | 'troff' | 'json' | 'xml' | 'workflow' | 'data';

/** Returns what is wrong with a text that was made from hostile input, beside what a terminal must not get. */
export function judgeText(kind: TextKind, text: string): string[] {
  switch (kind) {
    case 'c':
      return judgeCText(text);
    case 'typescript':
      return judgeTypescriptText(text);
    case 'troff':
      return judgeTroffText(text);
    case 'xml':
      return judgeXmlText(text);
    case 'json':
      return judgeJson(text);
    case 'workflow':
      return /^(?!::(?:notice|warning|error) file=[^\n]*|bpfdoc: )./m.test(text)
        ? ['has a line that is no command']
        : [];
    default:
      return [];
  }
}

function judgeJson(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`is no JSON: ${(error as Error).message}`];
  }
}

export { judgeTerminalText } from './terminal-text.ts';
