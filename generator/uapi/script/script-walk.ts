import { rowText } from '../../source/index.ts';
import type { Command, HeaderModel, Helper, Section } from '../../tree/index.ts';
import { isScriptPrototype } from '../documentation/script-prototype.ts';
import { HELPER_ATTRIBUTES } from '../verify/check-attributes.ts';

/** How far bpf_doc.py comes through a list. */
export interface Walk<Entry> {
  /** The entries that it reads before its list ends. */
  readonly entries: readonly Entry[];
  /** The line at which its list ends. */
  readonly endRow: number;
  /** It stops with an error there, and not in silence. */
  readonly isError: boolean;
}

/** Returns how bpf_doc.py reads the helpers: each at the line where the one before ended, the first at the second line below the marker. Source: bpf_doc.py, `parse_desc_helpers`. */
export function walkHelpers({ helpers, helperList, file }: HeaderModel): Walk<Helper> {
  const walk = walkEntries(helpers, (helperList?.marker.origin.row ?? 0) + 2, (helper) => helper.script !== undefined);
  if (walk.isError) return walk;
  // A line that it takes for a prototype, though it is none: no description follows, which it does not forgive.
  const end = rowText(file, walk.endRow);
  return { ...walk, isError: end.startsWith(' *') && isScriptPrototype(end.slice(2)) };
}

/** Returns how bpf_doc.py reads the commands. Source: bpf_doc.py, `parse_desc_syscall`. */
export function walkCommands({ commands, commandList }: HeaderModel): Walk<Command> {
  return walkEntries(commands, (commandList?.marker.origin.row ?? 0) + 2, (command) => command.isExact);
}

function walkEntries<Entry extends Helper | Command>(
  entries: readonly Entry[],
  startRow: number,
  isHeading: (entry: Entry) => boolean,
): Walk<Entry> {
  let row = startRow;
  for (const [index, entry] of entries.entries()) {
    const isRead = entry.heading.origin.row === row && isHeading(entry);
    const end = isRead ? entryEnd(entry, row + 1) : undefined;
    if (end === undefined) return { entries: entries.slice(0, index), endRow: row, isError: isRead };
    row = end;
  }
  return { entries, endRow: row, isError: false };
}

/** The line below the entry whose first title stands in `row`; undefined when a section is missing or damaged. */
function entryEnd(entry: Helper | Command, row: number): number | undefined {
  const [description, returns, third] = entry.sections;
  if (!isSection(description, 'Description', row)) return undefined;
  const middle = sectionEnd(description);
  if (!isSection(returns, 'Return', middle)) return undefined;
  const end = sectionEnd(returns);
  if (entry.type === 'command' || third?.name !== 'Attributes') return end;
  return third.isExact && third.title.origin.row === end ? attributesEnd(third) : end;
}

function isSection(section: Section | undefined, name: Section['name'], row: number): section is Section {
  if (section?.name !== name || !section.isExact || section.title.origin.row !== row) return false;
  return section.text.trim() !== '';
}

/** The line below the last that bpf_doc.py takes for the section. */
function sectionEnd({ title, lines, misfits }: Section): number {
  return title.origin.row + 1 + (misfits[0] ?? lines.length);
}

/** One line of known attributes and an empty one. Source: bpf_doc.py, `parse_attrs`. */
function attributesEnd({ title, lines, misfits }: Section): number | undefined {
  const [words, blank] = lines;
  const isRead = misfits.length === 0 || misfits[0]! > 1;
  if (!isRead || !words || blank?.text !== '') return undefined;
  const areKnown = words.text.split(' ').every((word) => Object.hasOwn(HELPER_ATTRIBUTES, word));
  return areKnown ? title.origin.row + 3 : undefined;
}
