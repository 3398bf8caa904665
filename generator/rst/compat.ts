import type { DocutilsVersion } from './settings.ts';
import type { RstState } from './state.ts';

/** What docutils' versions do differently, each named for what is true of it. */
export interface Compat {
  /** Sections are read by nested machines, and a title that ends some is read again by each (up to 0.21). */
  readonly titlesAreNested: boolean;
  /** The level of problems with section titles. */
  readonly titleLevel: 'error' | 'severe';
  /** A footnote or citation without text is reported. */
  readonly footnoteNeedsContent: boolean;
  /** Messages about tables name the line and the reason; combining characters take no column. */
  readonly tableProblemsAreDetailed: boolean;
  /** The text of table cells counts its lines from one too many (up to 0.22). */
  readonly cellLinesAreOff: boolean;
  /** Options are told apart at any comma, one in an argument's `<…>` too. */
  readonly optionsSplitInBrackets: boolean;
  /** The line of a term is found only after its definition was read: the definition's last line less one (up to 0.20). */
  readonly termLineIsLate: boolean;
  /** List items, line blocks, enumerated and definition lists, tables and doctest blocks know their line. */
  readonly blocksHaveLines: boolean;
  /** What directives become knows the line of the directive. */
  readonly directiveNodesHaveLines: boolean;
  /** An included file that is read as a document of its own shares no names with the one around it, and is noted as being included. */
  readonly parsedInclusionsStandAlone: boolean;
  /** What `include` shows as code, and counts, are the lines that would be parsed: without the white space at their ends. */
  readonly includedLinesAreTrimmed: boolean;
  /** The lines that `start-line` and `end-line` of `include` choose keep their ends, the last one too. */
  readonly clippedLinesKeepEnds: boolean;
  /** The level of problems with files that directives read. */
  readonly fileLevel: 'error' | 'severe';
  /** A figure's caption may stand behind targets. */
  readonly captionMayFollowTargets: boolean;
  /** The header of a CSV table has rules of its own: commas, double quotes, a backslash to escape. */
  readonly csvHeaderIsPlain: boolean;
  /** The largest number with a Roman numeral. */
  readonly largestRoman: bigint;
  /** A substitution definition with illegal content shows the element and the definition. */
  readonly substitutionShowsElement: boolean;
  /** Combining characters take a column of their own in grid tables, and shift the cutting of cells (up to 0.22.2). */
  readonly marksTakeColumns: boolean;
  /** The name of a custom role that is based on `code` is its language. */
  readonly codeRoleNamesLanguage: boolean;
  /** The name that a phrase reference gives to its embedded URI is an explicit one, and one that is given to an alias is not noted (up to 0.21). */
  readonly embeddedTargetsAreExplicit: boolean;
  /** A target has its id before its names are settled, and what is settled is whose id a name stands for (up to 0.21). */
  readonly namesStandForIds: boolean;
  /** Messages about unknown names tell what may be wrong with an embedded address. */
  readonly hintsAtEmbedding: boolean;
  /** Misplaced transitions are errors shown before them, and any element separates (up to 0.22). */
  readonly transitionsAreErrors: boolean;
  /** A field with a name that looks like a list is read again, and messages about fields quote what they found. */
  readonly fieldsAreReadAgain: boolean;
  /** Messages of the parser that no element holds are put at the end like those of transforms. */
  readonly keepsLooseParseMessages: boolean;
}

const TABLE: Record<DocutilsVersion, Compat> = {
  '0.23': {
    titlesAreNested: false,
    titleLevel: 'error',
    footnoteNeedsContent: true,
    tableProblemsAreDetailed: true,
    cellLinesAreOff: false,
    optionsSplitInBrackets: false,
    termLineIsLate: false,
    blocksHaveLines: true,
    directiveNodesHaveLines: true,
    parsedInclusionsStandAlone: false,
    includedLinesAreTrimmed: false,
    clippedLinesKeepEnds: false,
    fileLevel: 'error',
    captionMayFollowTargets: true,
    csvHeaderIsPlain: false,
    largestRoman: 3999n,
    substitutionShowsElement: false,
    marksTakeColumns: false,
    codeRoleNamesLanguage: true,
    embeddedTargetsAreExplicit: false,
    namesStandForIds: false,
    hintsAtEmbedding: true,
    transitionsAreErrors: false,
    fieldsAreReadAgain: true,
    keepsLooseParseMessages: true,
  },
  '0.19': {
    titlesAreNested: true,
    titleLevel: 'severe',
    footnoteNeedsContent: false,
    tableProblemsAreDetailed: false,
    cellLinesAreOff: true,
    optionsSplitInBrackets: true,
    termLineIsLate: true,
    blocksHaveLines: false,
    directiveNodesHaveLines: false,
    parsedInclusionsStandAlone: true,
    includedLinesAreTrimmed: true,
    clippedLinesKeepEnds: true,
    fileLevel: 'severe',
    captionMayFollowTargets: false,
    csvHeaderIsPlain: true,
    largestRoman: 4999n,
    substitutionShowsElement: true,
    marksTakeColumns: true,
    codeRoleNamesLanguage: false,
    embeddedTargetsAreExplicit: true,
    namesStandForIds: true,
    hintsAtEmbedding: false,
    transitionsAreErrors: true,
    fieldsAreReadAgain: false,
    keepsLooseParseMessages: false,
  },
};

/** Returns the switches of the docutils version that is answered for. */
export function compat(state: Pick<RstState, 'settings'>): Compat {
  return TABLE[state.settings.docutils];
}
