import { formatDoc } from './comment-doc.ts';

/**
 * Texts that stand for themselves only when the module is printed. ts-morph parses whatever it has printed, comments too, which would take most of the time for the long comments and tables of this
 * module (measured: 600 of 1,100 ms); so it prints a short word for each, and one pass puts the texts in.
 */
export interface Deferred {
  /** Returns the word for an expression. */
  code(text: string): string;
  /** Returns the name of a property that stands for all the lines of an interface. */
  lines(text: string): string;
  /** Returns a line that stands for a TSDoc comment. */
  doc(text: string): string;
  /** Returns `printed` with the texts in the place of their words. */
  resolve(printed: string): string;
}

/** Returns a place for deferred texts. */
export function createDeferred(): Deferred {
  const texts: string[] = [];
  const defer = (text: string) => `${WORD}${texts.push(text) - 1}`;
  return {
    code: defer,
    lines: defer,
    doc: (text) => `/* ${defer(text)} */\n`,
    resolve: (printed) =>
      printed
        .replace(TIGHT, '\n\n')
        .replace(WORDS, (_, comment: string | undefined, lines: string | undefined, code: string) =>
          comment === undefined ? texts[Number(lines ?? code)]! : formatDoc(texts[Number(comment)]),
        ),
  };
}

/** No name that is declared has this letter: `createNames` takes it out. */
const WORD = 'deferred·';

/** ts-morph writes constants and types without an empty line between them. */
const TIGHT = /(?<!\*\/|\n)\n(?=(?:\/\* deferred·\d+ \*\/\n)?export (?:const|interface) )/g;

const WORDS = /\/\* deferred·(\d+) \*\/\n| {2}deferred·(\d+);\n|deferred·(\d+)/g;
