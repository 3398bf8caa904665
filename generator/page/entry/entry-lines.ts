import { composeLine, type Line, renumberLine } from '../../source/index.ts';
import type { Command, DocumentedEntry, Helper, Section } from '../../tree/index.ts';
import { prototypeLine } from './prototype-line.ts';

/** Returns the lines of a helper on the page: its prototype in bold with the parameters' names emphasised, and its sections as definitions. None for an entry that has no readable prototype. */
export function helperLines(helper: Helper): Line[] {
  return helper.script ? [prototypeLine(helper.heading, helper.script), ...sectionLines(helper)] : [];
}

/** Returns the lines of a command on the page. */
export function commandLines(command: Command): Line[] {
  const { heading, name } = command;
  const index = Math.max(0, heading.text.indexOf(name));
  return [composeLine(heading, [{ text: '**' }, { text: name, index }, { text: '**' }]), ...sectionLines(command)];
}

/** The attributes are no part of the page. Source: bpf_doc.py, `print_elem`. */
function sectionLines(entry: DocumentedEntry): Line[] {
  const description = entry.description ? [title(entry.description), ...indented(entry.description.lines)] : [];
  const returns = entry.returns ? [title(entry.returns), ...indented(returnText(entry.returns))] : [];
  const last = returns.at(-1) ?? description.at(-1) ?? entry.heading;
  return [...description, ...returns, composeLine(last, [])];
}

function title(section: Section): Line {
  const line =
    section.title.text === section.name
      ? section.title
      : composeLine(section.title, [{ text: section.name, index: 0 }]);
  return prefixed(line, '\t');
}

function indented(lines: readonly Line[]): Line[] {
  return lines.map((line) => (line.text === '' ? line : prefixed(line, '\t\t')));
}

/** The text of a Return section ends at the first line that bpf_doc.py does not take, and has no white space at its end. */
function returnText({ lines, misfits }: Section): Line[] {
  const taken = lines.slice(0, misfits[0] ?? lines.length);
  while (taken.length > 1 && taken.at(-1)!.text.trim() === '') taken.pop();
  const last = taken.pop();
  return last ? [...taken, composeLine(last, [{ text: last.text.trimEnd(), index: 0 }])] : [];
}

function prefixed(line: Line, prefix: string): Line {
  const { source, number } = line.origin;
  return renumberLine(line, source, number, prefix);
}
