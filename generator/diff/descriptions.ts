import { type Line, type Place, placeOfLines } from '../source/index.ts';
import type { DocumentedEntry, HeaderModel, RecordType } from '../tree/index.ts';
import { commentLines } from '../uapi/index.ts';
import { renderedWords, wordsOf } from './rendered-words.ts';

/** A text about something, and its words. */
export interface Described {
  readonly subject: string;
  /** Which of the texts about it: `description`, `return`, `comment`. */
  readonly part: string;
  readonly place: Place | undefined;
  /** The text as it stands. Where that is the same, nothing need be parsed. */
  readonly raw: string;
  words(): string[];
}

/** Everything that a header could say something about, and what it does say, by subject and part. */
export interface Descriptions {
  readonly subjects: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, Described>;
}

/** Returns what a header says of helpers, commands, constants and types. */
export function descriptionsOf(model: HeaderModel): Descriptions {
  const state: State = { model, subjects: new Set(), texts: new Map(), comments: new Set() };
  for (const { place } of [model.helperList, model.commandList].flatMap((list) => list ?? []))
    state.comments.add(place.start.offset);
  // A helper with a number may have been described later.
  for (const { name } of model.helperIds?.entries ?? []) state.subjects.add(name);
  const times = new Map<string, number>();
  for (const helper of model.helpers) {
    const time = (times.get(helper.name) ?? 0) + 1;
    times.set(helper.name, time);
    addEntry(helper.name, time === 1 ? '' : ` ${time}`, helper, state);
  }
  for (const command of model.commands) addEntry(command.name, '', command, state);
  addLines('bpf()', 'notes', model.commandList?.notes ?? [], state);
  addDeclarations(state);
  return state;
}

interface State {
  readonly model: HeaderModel;
  readonly subjects: Set<string>;
  readonly texts: Map<string, Described>;
  /** The comments that are spoken for: one that stands behind several members is about the first. */
  readonly comments: Set<number>;
}

function addEntry(subject: string, time: string, { sections }: DocumentedEntry, state: State): void {
  state.subjects.add(subject);
  for (const { name, lines } of sections)
    if (name !== 'Attributes') addLines(subject, name.toLowerCase() + time, lines, state);
}

function addLines(subject: string, part: string, lines: readonly Line[], state: State): void {
  state.subjects.add(subject);
  const raw = lines.map(({ text }) => text).join('\n');
  if (raw.trim() === '') return;
  const place = placeOfLines(lines);
  state.texts.set(`${subject} ${part}`, { subject, part, place, raw, words: () => renderedWords(lines) });
}

function addDeclarations(state: State): void {
  const { enums, records, defines } = state.model;
  for (const { name, enumerators, comment } of enums) {
    if (name !== undefined) addComment(`enum ${name}`, comment, state);
    for (const enumerator of enumerators) addComment(enumerator.name, enumerator.comment, state);
  }
  for (const record of records)
    if (record.name !== undefined) addRecord(`${record.type} ${record.name}`, record, state);
  for (const { name, comment } of defines) addComment(name, comment, state);
}

/** The parser bounds how deep structs nest. */
function addRecord(subject: string, record: RecordType, state: State): void {
  addComment(subject, record.comment, state);
  for (const { name, type, comment } of record.members) {
    const own = name === undefined ? subject : `${subject}.${name}`;
    if (name !== undefined) addComment(own, comment, state);
    if (type.type === 'inlineType' && type.definition.type !== 'enum') addRecord(own, type.definition, state);
  }
}

function addComment(subject: string, place: Place | undefined, state: State): void {
  state.subjects.add(subject);
  if (!place || state.comments.has(place.start.offset)) return;
  state.comments.add(place.start.offset);
  const { file } = state.model;
  const raw = file.text.slice(place.start.offset, place.end.offset);
  if (!/[^\s/*]/.test(raw)) return;
  const words = () =>
    commentLines(file, { place, isFinished: raw.endsWith('*/') }).flatMap(({ text }) => wordsOf(text));
  state.texts.set(`${subject} comment`, { subject, part: 'comment', place, raw, words });
}
