import { type Level, levelNumber } from '../source/index.ts';

/** The docutils whose answers are given: 0.23 is the reference, 0.19 what stable distributions ship. */
export type DocutilsVersion = '0.23' | '0.19';

/** What a document may ask to be read. Pure code has no files: the command line passes these in when the user enabled file insertion. */
export interface FileReader {
  /** Returns `path` as messages show it: docutils makes it relative to the working directory where they have the first folder in common. */
  resolve(path: string): string;
  /**
   * Returns the text of the file at `path` (seen from where the document's own path is, or absolute; in angle brackets: one of those that come with docutils), or why it cannot be had, in the words of
   * Python's OSError (`[Errno 2] No such file or directory: 'x'`) or, where it is there but no text, of its UnicodeDecodeError, class name first.
   */
  read(
    path: string,
    encoding: string | undefined,
  ): { path: string; text: string } | { error: string; isUndecodable?: boolean };
  /**
   * Returns the text of the file at a path as `read` does, for a URL that names it: the path counts from the working directory and is shown as it stands. Or it is given the bytes that the URL holds itself.
   * Without this no such URL can be opened.
   */
  readUrl?(
    content: string | Uint8Array,
    encoding: string | undefined,
  ): { text: string } | { error: string; isUndecodable?: boolean };
}

/** docutils' settings that matter to parsing, transforms and the two writers, under their names in camelCase and with rst2man's defaults (but for `fileInsertionEnabled`, which is off). */
export interface Settings {
  docutils: DocutilsVersion;
  /** The language of the document, as a BCP 47 tag. All but English are answered as docutils answers those that it does not know. */
  languageCode: string;
  /** Messages below this number are not printed and not kept in the document: 1 info to 4 severe, 5 none. */
  reportLevel: number;
  haltLevel: number;
  tabWidth: number;
  lineLengthLimit: number;
  fileInsertionEnabled: boolean;
  rawEnabled: boolean;
  files: FileReader | undefined;
  characterLevelInlineMarkup: boolean;
  /** The document's title in the data about it, unless the document sets one by the directive of that name. */
  title: string | undefined;
  docinfoXform: boolean;
  doctitleXform: boolean;
  sectsubtitleXform: boolean;
  sectnumXform: boolean;
  stripComments: boolean;
  stripClasses: readonly string[];
  stripElementsWithClasses: readonly string[];
  autoIdPrefix: string;
  idPrefix: string;
  legacyIds: boolean;
  footnoteBacklinks: boolean;
  tocBacklinks: 'entry' | 'top' | false;
  trimFootnoteReferenceSpace: boolean;
  pepReferences: boolean;
  rfcReferences: boolean;
  /** What the `date` directive prints, as a Unix time in seconds; undefined: it answers with a message. */
  date: number | undefined;
}

/** The defaults. `tocBacklinks`, `autoIdPrefix` and the others are docutils 0.23's. */
export const defaultSettings: Settings = {
  docutils: '0.23',
  languageCode: 'en',
  reportLevel: 2,
  haltLevel: 4,
  tabWidth: 8,
  lineLengthLimit: 10_000,
  fileInsertionEnabled: false,
  rawEnabled: true,
  files: undefined,
  characterLevelInlineMarkup: false,
  title: undefined,
  docinfoXform: true,
  doctitleXform: true,
  sectsubtitleXform: false,
  sectnumXform: true,
  stripComments: false,
  stripClasses: [],
  stripElementsWithClasses: [],
  autoIdPrefix: '%',
  idPrefix: '',
  legacyIds: true,
  footnoteBacklinks: true,
  tocBacklinks: 'entry',
  trimFootnoteReferenceSpace: false,
  pepReferences: false,
  rfcReferences: false,
  date: undefined,
};

/** Returns true when a message of `level` is shown: printed, and kept in the document. */
export function isReported(level: Level, settings: Settings): boolean {
  return levelNumber(level) >= settings.reportLevel;
}
