import { type Messages, placeBetween, type SourceFile } from '../../source/index.ts';
import type { Command, DocumentedList, Helper, Section, SectionName } from '../../tree/index.ts';
import { type CommentLine, contentOf } from '../documentation/comment-line.ts';
import { placeOf, quoted, report } from './report.ts';

/** The order in which bpf_doc.py reads the sections. A command has no attributes. */
const ORDER: readonly SectionName[] = ['Description', 'Return', 'Attributes'];

/** Reports what is wrong with the sections of one entry. Source: bpf_doc.py, `parse_desc`, `parse_ret`; all of it, where the script stops at the first. */
export function checkSections(entry: Helper | Command, messages: Messages): void {
  if (isSound(entry)) return;
  checkPresence(entry, messages);
  checkOrder(entry, messages);
  for (const section of entry.sections) {
    checkTitle(entry, section, messages);
    checkMisfits(entry, section, messages);
  }
}

/** True for the usual entry, which needs no closer look. */
function isSound({ sections, heading }: Helper | Command): boolean {
  const [first, second] = sections;
  if (sections.length !== 2 || first!.title.origin.row !== heading.origin.row + 1) return false;
  return isSoundSection(first!, 'Description') && isSoundSection(second!, 'Return');
}

function isSoundSection(section: Section, expected: SectionName): boolean {
  return section.name === expected && section.isExact && section.misfits.length === 0 && !section.isEmpty;
}

/** Reports a first entry that does not stand two lines below the marker: bpf_doc.py passes over one line and wants it there. */
export function checkFirstEntry(
  list: DocumentedList | undefined,
  first: Helper | Command | undefined,
  messages: Messages,
): void {
  if (!list || !first || first.heading.origin.row === list.marker.origin.row + 2) return;
  const reason = `Unexpected place of the first entry, expected one empty line between it and ${quoted(list.marker.text)}`;
  const details = { helper: entryName(first), cause: placeOf(list.marker) };
  report(messages, 'first-entry', placeOf(first.heading), reason, details);
}

/** Reports lines with text that belong to no section. */
export function reportLooseLines(file: SourceFile, lines: readonly CommentLine[], messages: Messages): void {
  const [first] = lines;
  if (!first) return;
  const last = contentOf(lines[lines.length - 1]!, file);
  const place = placeBetween(contentOf(first, file), 0, last, last.text.length);
  report(messages, 'misplaced-line', place, 'Unexpected text outside of the sections, expected a prototype or a title');
}

/** The words by which messages call an entry. */
export function entryName(entry: Helper | Command): string {
  return entry.name === '' ? entry.heading.text.trim() : entry.name;
}

function checkPresence(entry: Helper | Command, messages: Messages): void {
  const helper = entryName(entry);
  for (const name of ['Description', 'Return'] as const) {
    const section = entry.sections.find((candidate) => candidate.name === name);
    const rule = name === 'Return' ? 'return' : 'description';
    if (!section) {
      const reason = `Missing ${quoted(name)} section of ${quoted(helper)}`;
      report(messages, `no-${rule}-section`, placeOf(entry.heading), reason, { helper, expected: name });
    } else if (section.isEmpty) {
      const reason = `Missing text in the ${quoted(name)} section of ${quoted(helper)}`;
      report(messages, `empty-${rule}-section`, placeOf(section.title), reason, { helper });
    }
  }
}

function checkOrder(entry: Helper | Command, messages: Messages): void {
  const helper = entryName(entry);
  let before: Section | undefined;
  for (const section of entry.sections) {
    const first = entry.sections.find(({ name }) => name === section.name)!;
    const title = quoted(section.name);
    if (first !== section) {
      const details = { helper, cause: placeOf(first.title) };
      report(messages, 'repeated-section', placeOf(section.title), `Unexpected second ${title} section`, details);
    } else if (entry.type === 'command' && section.name === 'Attributes') {
      const reason = `Unexpected ${title} section, expected it at helpers only`;
      report(messages, 'unexpected-section', placeOf(section.title), reason, { helper });
    } else if (before && ORDER.indexOf(before.name) > ORDER.indexOf(section.name)) {
      const reason = `Unexpected ${title} section behind ${quoted(before.name)}, expected it before`;
      report(messages, 'section-order', placeOf(section.title), reason, { helper, cause: placeOf(before.title) });
    }
    before = section;
  }
  checkFirstTitle(entry, messages);
}

/** The first title stands on the line below the heading. */
function checkFirstTitle(entry: Helper | Command, messages: Messages): void {
  const [first] = entry.sections;
  const headingEnd = entry.type === 'helper' ? entry.prototype?.place.end.line : undefined;
  if (!first || first.title.origin.row <= (headingEnd ?? entry.heading.origin.row) + 1) return;
  const reason = `Unexpected lines between ${quoted(entryName(entry))} and ${quoted(first.title.text)}, expected the title right below`;
  report(messages, 'misplaced-title', placeOf(first.title), reason, {
    helper: entryName(entry),
    cause: placeOf(entry.heading),
  });
}

function checkTitle(entry: Helper | Command, section: Section, messages: Messages): void {
  if (section.isExact) return;
  const actual = section.title.text;
  const reason =
    actual === section.name
      ? `Unexpected form of the title ${quoted(actual)}, expected it one tab behind the star, without anything after it`
      : `Unexpected title ${quoted(actual)}, expected ${quoted(section.name)}`;
  const details = { actual, expected: section.name, helper: entryName(entry) };
  report(messages, 'section-title', placeOf(section.title), reason, details);
}

/** Reports the first of each run of lines that bpf_doc.py does not take for the section's text. */
function checkMisfits(entry: Helper | Command, section: Section, messages: Messages): void {
  let before = -2;
  for (const index of section.misfits) {
    const line = section.lines[index]!;
    const isBlank = line.text.trim() === '';
    const reason = isBlank
      ? 'Unexpected form of an empty line, expected a blank, the star and nothing else'
      : `Unexpected indentation, expected two tabs behind the star as in all of ${quoted(section.name)}`;
    if (index !== before + 1) {
      report(messages, isBlank ? 'blank-line' : 'misplaced-line', placeOf(line), reason, { helper: entryName(entry) });
    }
    before = index;
  }
}
