import { type Line, type Place, placeBetween, type SourceFile, sliceLine } from '../../source/index.ts';
import type { Helper, HelperIds, Prototype, ScriptPrototype } from '../../tree/index.ts';
import { cPrototype } from './c-prototype.ts';
import { afterStar, type CommentLine, contentOf } from './comment-line.ts';
import type { HeadingTest, RawEntry } from './outline.ts';
import { isScriptPrototype, scriptPrototype } from './script-prototype.ts';
import { HeaderEntry } from './section.ts';

/** The words that open the comment with the helpers. */
export const HELPERS_MARKER = 'Start of BPF helper function descriptions:';

/** How many lines a prototype may take. */
const MOST_ROWS = 8;

/** Returns the test for a helper's heading: what bpf_doc.py takes for a prototype, what C does, and any flush line that the title of a description follows. */
export function helperHeading(file: SourceFile): HeadingTest {
  return (lines, index, isTitled) => {
    const line = lines[index]!;
    if (isTitled && line.isFlush) return 1;
    if (!line.text.includes('(') || !(isTitled || line.isFlush)) return 0;
    if (isScriptPrototype(afterStar(line) ?? '') || cPrototype(file, [contentOf(line, file)])) return 1;
    const rows = wrappedRows(lines, index);
    const content = lines.slice(index, index + rows).map((row) => contentOf(row, file));
    return rows > 1 && cPrototype(file, content) ? rows : 0;
  };
}

/** Returns the helpers of the list, which take their ids from `ids`. */
export function readHelpers(file: SourceFile, entries: readonly RawEntry[], ids: HelperIds | undefined): Helper[] {
  const idOf = new Map(ids?.entries.map(({ name, id }) => [name, id]));
  const seen = new Set<string>();
  return entries.map((raw) => {
    const helper = new HeaderHelper(raw, file, idOf, seen);
    if (helper.name !== '') seen.add(helper.name);
    return helper;
  });
}

class HeaderHelper extends HeaderEntry implements Helper {
  readonly type = 'helper';
  readonly name: string;
  readonly namePlace: Place;
  readonly script: ScriptPrototype | undefined;
  readonly attributes: readonly Line[];
  readonly id: number | undefined;
  readonly isOverload: boolean;
  /** null: the heading was not read as C yet. */
  private read: Prototype | undefined | null;

  constructor(raw: RawEntry, file: SourceFile, idOf: ReadonlyMap<string, number>, seen: ReadonlySet<string>) {
    super(raw, file);
    const { heading } = this;
    this.read = null;
    this.script = raw.heading.length === 1 ? scriptPrototype(afterStar(raw.heading[0]!) ?? '') : undefined;
    this.name = this.script?.name ?? this.prototype?.name ?? '';
    this.namePlace = this.script
      ? scriptNamePlace(heading, this.script.name)
      : (this.prototype?.namePlace ?? placeOf(heading));
    this.attributes = attributesOf(raw, file);
    this.id = idOf.get(this.name) ?? idOf.get(`bpf_${this.name}`);
    this.isOverload = seen.has(this.name);
  }

  get prototype(): Prototype | undefined {
    if (this.read === null) this.read = prototypeOf(this.file, this.raw);
    return this.read;
  }
}

function scriptNamePlace(heading: Line, name: string): Place {
  const start = heading.text.lastIndexOf(`${name}(`);
  return placeBetween(heading, start, heading, start + name.length);
}

function placeOf(line: Line): Place {
  return placeBetween(line, 0, line, line.text.length);
}

/** The heading as C; a heading that was taken for its place alone may turn out to go over several lines. */
function prototypeOf(file: SourceFile, raw: RawEntry): Prototype | undefined {
  const lines = [...raw.heading, ...raw.loose].slice(0, MOST_ROWS).map((line) => contentOf(line, file));
  for (let rows = raw.heading.length; rows <= lines.length; rows++) {
    const prototype = cPrototype(file, lines.slice(0, rows));
    if (prototype) return prototype;
  }
  return undefined;
}

/** The rows up to the one with the closing bracket; 1 when it stands in the first, or nowhere. */
function wrappedRows(lines: readonly CommentLine[], index: number): number {
  for (let row = index; row < Math.min(index + MOST_ROWS, lines.length); row++) {
    const { kind, text } = lines[row]!;
    if (kind === 'blank' || kind === 'title') return 1;
    if (text.trimEnd().endsWith(')')) return row - index + 1;
  }
  return 1;
}

/** The words of the Attributes sections, each with its place. */
function attributesOf(raw: RawEntry, file: SourceFile): Line[] {
  const sections = raw.sections.filter(({ title }) => title.section === 'Attributes');
  return sections.flatMap(({ lines }) => lines).flatMap((line) => wordsOf(contentOf(line, file)));
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
