import type { EntryText } from '../context.ts';

/**
 * Returns true when docutils certainly says nothing about `entry`, whatever stands round it on its page; false says nothing. It is one native question about the entry's lines as they stand in the header,
 * and answers for nearly every entry what a parse would, at a tenth of its cost.
 *
 * What it takes for quiet is a part of reStructuredText that needs no parse to be told: paragraphs, each with one indentation, definitions, bullet lists, fields and literal blocks, with blank lines
 * between them; and in their lines words, `*emphasis*`, `**strong**`, literals and escaped characters, each of them ended where it should be. Whatever else begins something for docutils (a title, an
 * enumerator, a reference, a directive) has the entry parsed. A quiet entry names nothing, and nothing names it.
 */
export function isQuietEntry({ entry }: EntryText): boolean {
  const [first] = entry.sections;
  if (first?.name !== 'Description' || !first.isExact || !isPlainHeading(entry)) return false;
  const { file, row } = first.title.origin;
  const start = file.lineStarts[row];
  const end = entry.place.end.offset + '\n'.length;
  if (start === undefined || end - start > MOST_CHARACTERS) return false;
  QUIET.lastIndex = start;
  return QUIET.test(file.text) && QUIET.lastIndex === end;
}

/** No line is too long for docutils then (10,000 characters), and the search below needs little memory. */
const MOST_CHARACTERS = 9_000;

/** A heading that makes a line of markup on which every mark finds its end, or, where bpf_doc.py reads no prototype, none: see `page/`. */
function isPlainHeading(entry: EntryText['entry']): boolean {
  return entry.type === 'helper' ? PROTOTYPE.test(entry.heading.text) : entry.isExact;
}

const PARAM = String.raw`(?:\w+(?: \w+)*(?: \*+\w+)?|\.\.\.)`;
const PROTOTYPE = new RegExp(String.raw`^\w+(?: \w+)* \**\w+\(${PARAM}(?:, ${PARAM})*\)$`);

/** Markup may begin behind these; that it begins with none of what closes a bracket or quote keeps its mark from being a quoted one. Source: docutils, "Inline markup recognition rules". */
const BEFORE = String.raw`(?<=[ \t'"([{</:-])`;
const AFTER = String.raw`[ \t\n'")\]}>/:.,;!?\\-]`;
/** An escaped character. */
const ESCAPED = String.raw`\\[!-)+-~]`;
/** A line's end inside of markup, where the next line belongs to the same paragraph: it has the same margin, or goes on an item of a list. A line that announces a literal block has its margin to itself. */
const JOIN = String.raw`\n\k<row>(?:\k<hanging>(?![^\n]*::\n)|(?!\k<hanging>))(?![ \t\n:]|[*-] )`;
/** What markup may begin with, and what else it may hold, but for asterisks. */
const INITIAL = String.raw`(?:[!#-&+-\x3d?-\[^-|~]|${ESCAPED})`;
const INNER = String.raw`[\t -)+-\[\]-~]|${ESCAPED}|${JOIN}`;

/** What text is made of. No two of these fit the same characters, so that there is one way to read a line. */
const INLINE = [
  // What is no mark.
  String.raw`[\t !-)+-\[\]^a-{}~]`,
  // Inside a word; at its end it would make a reference.
  String.raw`_(?=[\w{*])`,
  // What begins no substitution.
  String.raw`\|(?=[ \t\n]|(?<=\w\|))`,
  // What begins no emphasis: by itself, or at a word's end.
  String.raw`(?<=[ \t])\*(?=[ \t\n])`,
  String.raw`(?<=\w)\*+`,
  emphasis(''),
  emphasis(String.raw`\*`),
  `${BEFORE}\`\`[\\w&%<.*-](?:(?:[\\t -_a-~]|${JOIN})*[!-_a-~])?\`\`(?=${AFTER})`,
  String.raw`\\[ -~]`,
  String.raw`\\(?=\n)`,
].join('|');

/** Returns the pattern of emphasis whose marks are an asterisk and `more`. An asterisk inside of it is text where it cannot end it. */
function emphasis(more: string): string {
  const text = String.raw`${INNER}|\*(?:(?!${more}${AFTER})|(?=${more}${AFTER})(?<=[ \t]\*))`;
  return String.raw`${BEFORE}\*${more}${INITIAL}(?:${text})*(?<![ \t\\])\*${more}(?=${AFTER})`;
}

/** The margin of a section's lines: two tabs. `<indent>` is what follows it on the first line of a block. */
const TABS = String.raw` \* ?\t\t`;
/** The same, and the blanks that bpf_doc.py takes for it where text follows them at once. */
const MARGIN = String.raw`(?:${TABS}| \* {13,14}(?![ \t]))`;
const BLANK = String.raw` \*\n`;
const TITLE = String.raw` \*(?: ?\t| {5,9})`;
const LINE = String.raw`${TABS}\k<indent>`;
const FLUSH = String.raw`${MARGIN}(?![ \t])`;
/** A line that begins no block: it begins with no mark of one, and is not of punctuation alone, which might be a title's. One with nothing but two colons is text. */
const FIRST = String.raw`(?!-(?!E[A-Z\d]+ [^ \n])|[+|.=/]|:(?!:\n)|>>>|_(?!\w)|\*[ \t\n]|\(?(?:\d+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)[.)][ \t\n]|(?!::\n)[!-/:-@[-^\x60{-~]+\n)[^ \t\n][^\n]*\n`;
/** A line that goes on a paragraph. */
const MORE = String.raw`(?![!-/:-@[-^\x60{-~]+\n)[^ \t\n][^\n]*\n`;
const NAME = '[A-Za-z](?:[A-Za-z0-9 -]*[A-Za-z0-9])?';

/** The forms that a block may have, whatever else stands in its lines. */
const PARAGRAPH = `(?:${LINE}${FIRST}(?:${LINE}${MORE})*|${FLUSH}${FIRST}(?:${FLUSH}${MORE})*)`;
const LIST = String.raw`(?<point>[*-])(?<room> +)${FIRST}(?:${LINE}\k<deeper>(?: \k<room>${MORE}|\k<point>\k<room>${FIRST}))*`;
const DEFINITION = String.raw`(?<deeper>[ \t]+)(?:${FIRST}(?:${LINE}\k<deeper>${MORE})*|${LIST})`;
const DEFINITIONS = `(?:${LINE}${FIRST}${LINE}${DEFINITION})+`;
const BULLETS = String.raw`(?=${LINE}(?<bullet>[*-]) )(?:${LINE}\k<bullet>(?<gap> +)${FIRST}(?:${LINE}(?<hanging> \k<gap>)${MORE})*)+`;
const FIELDS = String.raw`(?:${LINE}:${NAME}: +${FIRST}(?:${LINE}(?<inner>[ \t]+)${FIRST}(?:${LINE}\k<inner>${MORE})*)?)+`;
const END = String.raw`(?:${BLANK}|${TITLE}(?:Return|Attributes)\n| \*\/)`;
const FORM = `(?:${PARAGRAPH}|${DEFINITIONS}|${BULLETS}|${FIELDS})${END}`;

/** Lines of text; one with two colons at its end, and no mark of a block at its beginning, announces a literal block, and all the code that follows is taken for it. */
const CODE = String.raw`(?=${TABS})\k<row>[ \t]+[!-~][\t -~]*\n`;
const LITERAL = String.raw`(?:${BLANK})+${CODE}(?:(?:${BLANK})*${CODE})*(?!(?:${BLANK})*\k<row>[ \t])(?=${END})`;
const MARK = `(?:[*-]|:${NAME}:) `;
const TEXT = String.raw`(?:${MARK} *(?! )(?![^\n]*::\n)|(?!${MARK}))(?:${INLINE})+(?<![ \t])\n`;
const LINES = String.raw`(?:(?<row>${MARGIN}[ \t]*)(?![ \t])${TEXT}(?:(?<!::\n)|(?<=[^\\]::\n)${LITERAL}))+`;
const BLOCK = String.raw`(?=${MARGIN}(?<indent>[ \t]*))(?=${FORM})${LINES}`;

/** The lines below the title of the description; attributes are no part of the page. It is asked of the whole header, since V8 makes machine code at once of what meets a long text first. */
const QUIET = new RegExp(
  String.raw`(?=${MARGIN})(?:(?:(?<=${TITLE}Description\n)|(?:${BLANK})+|(?:${BLANK})*${TITLE}Return\n)${BLOCK})+(?:(?:${BLANK})*${TITLE}Attributes\n(?:${MARGIN}[\t -~]*\n)*)?`,
  'y',
);
