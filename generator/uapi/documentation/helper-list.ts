import { type Line, type Place, placeBetween, type SourceFile, sliceLine } from '../../source/index.ts';
import type { Helper, HelperIds, Prototype, ScriptPrototype } from '../../tree/index.ts';
import { cPrototype } from './c-prototype.ts';
import { afterStar, contentOf } from './comment-line.ts';
import type { CommentRows } from './comment-rows.ts';
import type { HeadingTest, RawEntry } from './outline.ts';
import { isScriptPrototype, scriptPrototype } from './script-prototype.ts';
import { HeaderEntry } from './section.ts';
import { usualName, usualPrototype } from './usual-prototype.ts';

/** The words that open the comment with the helpers. */
export const HELPERS_MARKER = 'Start of BPF helper function descriptions:';

/** How many lines a prototype may take. */
const MOST_ROWS = 8;

/** Returns the test for a helper's heading: what bpf_doc.py takes for a prototype, what C does, and any flush line that the title of a description follows. */
export function helperHeading(file: SourceFile): HeadingTest {
  return (rows, line, isTitled) => {
    if (isTitled && line.isFlush) return 1;
    if (!line.text.includes('(') || !(isTitled || line.isFlush)) return 0;
    if (isScriptPrototype(afterStar(line) ?? '') || cPrototype(file, [contentOf(line, file)])) return 1;
    const height = wrappedRows(rows, rows.indexOf(line));
    return height > 1 && cPrototype(file, contentsFrom(rows, rows.indexOf(line), height)) ? height : 0;
  };
}

/** Returns the helpers of the list, which take their ids from `ids`. */
export function readHelpers(file: SourceFile, entries: readonly RawEntry[], ids: HelperIds | undefined): Helper[] {
  const idOf = new Map<string, number>();
  for (const { name, id } of ids?.entries ?? []) idOf.set(name, id);
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
  readonly id: number | undefined;
  readonly isOverload: boolean;
  /** The heading has the usual form, about which nobody has anything to say. */
  readonly isUsual: boolean;
  /** null: not read yet, here and below. */
  private foundScript: ScriptPrototype | undefined | null;
  private foundPrototype: Prototype | undefined | null;
  private foundAttributes: readonly Line[] | null;

  constructor(raw: RawEntry, file: SourceFile, idOf: ReadonlyMap<string, number>, seen: ReadonlySet<string>) {
    super(raw, file);
    this.foundScript = null;
    this.foundPrototype = null;
    this.foundAttributes = null;
    const usual = isFlushHeading(raw) ? usualName(this.heading.text) : undefined;
    this.isUsual = usual !== undefined;
    this.name = usual ?? this.script?.name ?? this.prototype?.name ?? '';
    this.id = idOf.get(this.name) ?? idOf.get(`bpf_${this.name}`);
    this.isOverload = seen.has(this.name);
  }

  get namePlace(): Place {
    const { script, heading, prototype } = this;
    return script ? scriptNamePlace(heading, script.name) : (prototype?.namePlace ?? placeOf(heading));
  }

  get script(): ScriptPrototype | undefined {
    const { raw } = this;
    if (this.foundScript === null) {
      this.foundScript = raw.heading.length === 1 ? scriptPrototype(afterStar(raw.heading[0]!) ?? '') : undefined;
    }
    return this.foundScript;
  }

  get prototype(): Prototype | undefined {
    if (this.foundPrototype === null) {
      this.foundPrototype = this.isUsual ? usualPrototype(this.heading) : prototypeOf(this.file, this.raw);
    }
    return this.foundPrototype;
  }

  get attributes(): readonly Line[] {
    this.foundAttributes ??= attributesOf(this.raw);
    return this.foundAttributes;
  }
}

/** True for a heading of one line with at most one blank between its star and the text. */
function isFlushHeading({ heading: [line, second] }: RawEntry): boolean {
  if (!line || second || !line.text.startsWith(' *')) return false;
  return line.start === ' *'.length || (line.start === ' * '.length && line.text[' *'.length] === ' ');
}

/** True when the heading of `helper` is of the usual form: C and bpf_doc.py read it alike, with a name for each of at most five parameters. */
export function hasUsualHeading(helper: Helper): boolean {
  return helper instanceof HeaderHelper && helper.isUsual;
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
function wrappedRows(rows: CommentRows, index: number): number {
  for (let row = index; row < Math.min(index + MOST_ROWS, rows.count); row++) {
    const { kind, text } = rows.line(row);
    if (kind === 'blank' || kind === 'title') return 1;
    if (text.trimEnd().endsWith(')')) return row - index + 1;
  }
  return 1;
}

function contentsFrom(rows: CommentRows, index: number, height: number): Line[] {
  return Array.from({ length: height }, (_, row) => rows.content(index + row));
}

/** The words of the Attributes sections, each with its place. */
function attributesOf({ rows, sections }: RawEntry): Line[] {
  const words: Line[] = [];
  for (const { title, from, to } of sections) {
    if (title.section === 'Attributes') for (let at = from; at < to; at++) words.push(...wordsOf(rows.content(at)));
  }
  return words;
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
