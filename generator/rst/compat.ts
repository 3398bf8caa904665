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
  /** A substitution definition with illegal content shows the element and the definition. */
  readonly substitutionShowsElement: boolean;
  /** Combining characters take a column of their own in grid tables, and shift the cutting of cells (up to 0.22.2). */
  readonly marksTakeColumns: boolean;
  /** The name of a custom role that is based on `code` is its language. */
  readonly codeRoleNamesLanguage: boolean;
  /** The name that a phrase reference gives to its embedded URI is an explicit one, and one that is given to an alias is not noted (up to 0.21). */
  readonly embeddedTargetsAreExplicit: boolean;
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
    substitutionShowsElement: false,
    marksTakeColumns: false,
    codeRoleNamesLanguage: true,
    embeddedTargetsAreExplicit: false,
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
    substitutionShowsElement: true,
    marksTakeColumns: true,
    codeRoleNamesLanguage: false,
    embeddedTargetsAreExplicit: true,
  },
};

/** Returns the switches of the docutils version that is answered for. */
export function compat(state: Pick<RstState, 'settings'>): Compat {
  return TABLE[state.settings.docutils];
}
