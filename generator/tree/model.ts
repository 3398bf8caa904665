import type { Line, Place, SourceFile } from '../source/index.ts';
import type { Define, EnumType, Prototype, RecordType, Typedef } from './c-type.ts';

/**
 * What a header says, with the place of everything: the documented helpers and commands, the helper ids, and the C declarations.
 *
 * A part that the header lacks is an empty list (or undefined, where "there is none" and "it is empty" differ). What is damaged is in the model as far as it could be read; the message that goes with
 * it is in the list that `fromHeader` returns beside the model.
 */
export interface HeaderModel {
  readonly file: SourceFile;
  /** Every documented helper in the order of the comment; a helper described twice (an overload) is there twice. */
  readonly helpers: readonly Helper[];
  /** The comment that holds them. */
  readonly helperList: DocumentedList | undefined;
  /** Every documented command of the `bpf()` call in the order of the comment. */
  readonly commands: readonly Command[];
  readonly commandList: DocumentedList | undefined;
  /** The macro that numbers the helpers. */
  readonly helperIds: HelperIds | undefined;
  /** The enums, in the order of the header; `enum bpf_func_id` and others that macros make are expanded. */
  readonly enums: readonly EnumType[];
  /** The structs and unions defined at the top level. */
  readonly records: readonly RecordType[];
  readonly typedefs: readonly Typedef[];
  /** Every `#define`, function-like ones too. */
  readonly defines: readonly Define[];
  /** Every comment, those of the lists too. */
  readonly comments: readonly HeaderComment[];
}

/** A comment: its text runs from `/*` or `//` to its end. `commentLines` cuts it into lines. */
export interface HeaderComment {
  readonly place: Place;
  /** False when the text ends before the comment does. */
  readonly isFinished: boolean;
}

/** The comment that documents the helpers or the commands. */
export interface DocumentedList {
  readonly place: Place;
  /** The line with the words that open the list, cut to these words. */
  readonly marker: Line;
  /** The lines after the last entry, such as the commands' NOTES: their text after the star. */
  readonly notes: readonly Line[];
}

/** The three sections that an entry may have, by bpf_doc.py's title of them. */
export type SectionName = 'Description' | 'Return' | 'Attributes';

/** A section of an entry: its title and the lines below it, up to the next title or entry. */
export interface Section {
  readonly name: SectionName;
  /** The title's words, as they stand: `Return`, but also `Returns:`. */
  readonly title: Line;
  /** The title is spelled and indented as bpf_doc.py requires. */
  readonly isExact: boolean;
  /**
   * The text, margin cut off as bpf_doc.py cuts it; lines without text are empty. Trailing empty lines (that before the next entry) are there. Nothing of what stands in the header is left out: a line that
   * bpf_doc.py would not take stands here too, and in `misfits`.
   */
  readonly lines: readonly Line[];
  /** No line has text. */
  readonly isEmpty: boolean;
  /** The text that bpf_doc.py gathers: every line up to the first misfit, each with a newline. */
  readonly text: string;
  /** Indices of `lines` that bpf_doc.py does not take: its reading of the section ends before the first of them. Wrong indentation, or an empty line with a trailing blank. */
  readonly misfits: readonly number[];
  /** Indices of `lines` whose margin is blanks: bpf_doc.py loses the first columns of their own indentation. */
  readonly blankIndented: readonly number[];
}

/** What a helper and a command have in common. */
export interface DocumentedEntry {
  /** The line (or, where a prototype goes over several, the first line) that names the entry, without the star before it. */
  readonly heading: Line;
  /** The place from the heading to the last line with text. */
  readonly place: Place;
  /** Every section, in the order of the header. */
  readonly sections: readonly Section[];
  /** The first section of that name. */
  readonly description: Section | undefined;
  readonly returns: Section | undefined;
}

/** A documented command of the `bpf()` system call. */
export interface Command extends DocumentedEntry {
  readonly type: 'command';
  /** The name as it stands: `BPF_MAP_CREATE`. */
  readonly name: string;
  /** The name is one that bpf_doc.py takes; otherwise its list ends before this entry. */
  readonly isExact: boolean;
  /** The value in `enum bpf_cmd`; undefined when that has no such name. */
  readonly value: number | undefined;
}

/** A documented helper function. */
export interface Helper extends DocumentedEntry {
  readonly type: 'helper';
  /** The function's name; empty when the heading is no prototype. */
  readonly name: string;
  readonly namePlace: Place;
  /** The prototype as C; undefined when the heading is none. */
  readonly prototype: Prototype | undefined;
  /** The prototype as bpf_doc.py takes it apart; undefined when it does not take the heading for one or fails on it. */
  readonly script: ScriptPrototype | undefined;
  /** The words of the Attributes section. */
  readonly attributes: readonly Line[];
  /** The number in the header's list of ids, where the name may stand with or without its `bpf_`; undefined when it does not. */
  readonly id: number | undefined;
  /** A further description of a helper that was described before. */
  readonly isOverload: boolean;
}

/** A prototype in bpf_doc.py's pieces, under the names that its JSON gives them. */
export interface ScriptPrototype {
  /** The text of the heading, as the script keeps it. */
  readonly proto: string;
  readonly ret_type: string;
  readonly ret_star: string;
  readonly name: string;
  readonly args: readonly ScriptArg[];
}

export interface ScriptArg {
  readonly type: string;
  readonly star: string | null;
  readonly name: string | null;
}

/** The macro that lists the helpers, `___BPF_FUNC_MAPPER(FN, ctx...)` with its numbers or the older `__BPF_FUNC_MAPPER(FN)`, whose entries are numbered by position from 0. */
export interface HelperIds {
  readonly form: 'numbered' | 'positional';
  readonly macro: string;
  /** The place of the macro's name. */
  readonly place: Place;
  readonly entries: readonly HelperId[];
}

/** One `FN(…)` of the list. */
export interface HelperId {
  /** `bpf_` and the name in the list. */
  readonly name: string;
  readonly id: number;
  readonly place: Place;
}
