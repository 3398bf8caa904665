import { defaultSettings, type Settings } from '../../rst/index.ts';

/** Everything that the options of docutils' programs decide, with its defaults. */
export interface Values {
  settings: Settings;
  /** From this of docutils' level numbers on a message makes the exit status 10 and its level; 5: none does. */
  exitStatusLevel: number;
  /** Python's name of the encoding of files; empty: it is found out; undefined: the version's default. */
  inputEncoding: string | undefined;
  inputErrors: DecodingErrors;
  outputPath: string | undefined;
  /** The file that messages are written to instead of standard error. */
  warningsPath: string | undefined;
  /** The file that the names of read files are written to. */
  dependenciesPath: string | undefined;
  /** Asked for a footer (date, generator, link to the source). */
  wantsFooter: boolean;
  macroReferences: boolean;
  /** rst2pseudoxml: false prints the tree as the parser left it. */
  appliesTransforms: boolean;
}

/** What becomes of bytes that are no text, as Python calls it. */
export type DecodingErrors = 'strict' | 'ignore' | 'replace' | 'backslashreplace' | 'surrogateescape';

/** Returns the values that hold when no option is given. */
export function createValues(): Values {
  return {
    settings: { ...defaultSettings },
    exitStatusLevel: 5,
    inputEncoding: undefined,
    inputErrors: 'strict',
    outputPath: undefined,
    warningsPath: undefined,
    dependenciesPath: undefined,
    wantsFooter: false,
    macroReferences: false,
    appliesTransforms: true,
  };
}
