import type { SourceFile } from '../../source/index.ts';
import { type Line, placeBetween, sliceLine } from '../../source/index.ts';
import type { Helper, HelperIds, Prototype } from '../../tree/index.ts';
import { cPrototype } from './c-prototype.ts';
import type { CommentLine } from './comment-line.ts';
import type { HeadingTest, RawEntry } from './outline.ts';
import { isScriptPrototype, scriptPrototype } from './script-prototype.ts';
import { commonParts } from './section.ts';

/** The words that open the comment with the helpers. */
export const HELPERS_MARKER = 'Start of BPF helper function descriptions:';

/** How many lines a prototype may take. */
const MOST_ROWS = 8;

/** Returns the test for a helper's heading: what bpf_doc.py takes for a prototype, what C does, and whatever the title of a description follows. */
export function helperHeading(file: SourceFile): HeadingTest {
  return (lines, index, isTitled) => {
    const line = lines[index]!;
    if (isTitled) return 1;
    if (!line.isFlush || !line.content.text.includes('(')) return 0;
    if (isScriptPrototype(line.afterStar ?? '') || cPrototype(file, [line.content])) return 1;
    const rows = wrappedRows(lines, index);
    const content = lines.slice(index, index + rows).map((row) => row.content);
    return rows > 1 && cPrototype(file, content) ? rows : 0;
  };
}

/** Returns the helpers of the list, which take their ids from `ids`. */
export function readHelpers(file: SourceFile, entries: readonly RawEntry[], ids: HelperIds | undefined): Helper[] {
  const idOf = new Map(ids?.entries.map(({ name, id }) => [name, id]));
  const seen = new Set<string>();
  return entries.map((raw) => {
    const helper = readHelper(file, raw, idOf, seen);
    if (helper.name !== '') seen.add(helper.name);
    return helper;
  });
}

function readHelper(file: SourceFile, raw: RawEntry, idOf: ReadonlyMap<string, number>, seen: Set<string>): Helper {
  const parts = commonParts(raw);
  const [first] = raw.heading;
  const prototype = prototypeOf(file, raw);
  const script = raw.heading.length === 1 ? scriptPrototype(first!.afterStar ?? '') : undefined;
  const name = prototype?.name ?? script?.name ?? '';
  return {
    type: 'helper',
    ...parts,
    name,
    namePlace: prototype?.namePlace ?? placeBetween(parts.heading, 0, parts.heading, parts.heading.text.length),
    prototype,
    script,
    attributes: attributesOf(raw),
    id: idOf.get(name),
    isOverload: seen.has(name),
  };
}

/** The heading as C; a heading that was taken for its place alone may turn out to go over several lines. */
function prototypeOf(file: SourceFile, raw: RawEntry): Prototype | undefined {
  const lines = [...raw.heading, ...raw.loose].slice(0, MOST_ROWS).map((line) => line.content);
  for (let rows = raw.heading.length; rows <= lines.length; rows++) {
    const prototype = cPrototype(file, lines.slice(0, rows));
    if (prototype) return prototype;
  }
  return undefined;
}

/** The rows up to the one with the closing bracket; 1 when it stands in the first, or nowhere. */
function wrappedRows(lines: readonly CommentLine[], index: number): number {
  for (let row = index; row < Math.min(index + MOST_ROWS, lines.length); row++) {
    const { kind, content } = lines[row]!;
    if (kind === 'blank' || kind === 'title') return 1;
    if (content.text.trimEnd().endsWith(')')) return row - index + 1;
  }
  return 1;
}

/** The words of the Attributes sections, each with its place. */
function attributesOf(raw: RawEntry): Line[] {
  const lines = raw.sections.flatMap(({ title, lines }) => (title.section === 'Attributes' ? lines : []));
  return lines.flatMap(({ content }) => wordsOf(content));
}

function wordsOf(line: Line): Line[] {
  const words: Line[] = [];
  for (let at = 0; at < line.text.length; at++) {
    if (line.text[at] === ' ' || line.text[at] === '\t') continue;
    const start = at;
    while (at < line.text.length && line.text[at] !== ' ' && line.text[at] !== '\t') at++;
    words.push(sliceLine(line, start, at));
  }
  return words;
}
