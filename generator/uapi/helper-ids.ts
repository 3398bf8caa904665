import {
  createLine,
  type Messages,
  type Place,
  placeAtOffsets,
  placeBetween,
  pointAtOffset,
  rowText,
  type SourceFile,
} from '../source/index.ts';
import type { HelperId, HelperIds } from '../tree/index.ts';
import type { AppliedList } from './c/applied-list.ts';
import { PlainMacro } from './c/macro.ts';
import { tokenPlace } from './c/place.ts';
import type { HeaderState, Macro } from './c/state.ts';
import { isPunctuator, type Token } from './c/token.ts';
import { tokenizeLine } from './c/tokenize.ts';

/** The macros that list the helpers: since October 2022 with numbers, before without. */
const NUMBERED = '___BPF_FUNC_MAPPER';
const POSITIONAL = '__BPF_FUNC_MAPPER';

/**
 * Returns the list of the helpers' ids out of the macro that applies `FN` to each of them; undefined when the header has none.
 *
 *     #define ___BPF_FUNC_MAPPER(FN, ctx...)  FN(unspec, 0, ##ctx)  FN(map_lookup_elem, 1, ##ctx)
 *     #define __BPF_FUNC_MAPPER(FN)           FN(unspec),           FN(map_lookup_elem),
 */
export function readHelperIds(header: HeaderState, messages: Messages): HelperIds | undefined {
  const numbered = header.definitions.find(({ name }) => name === NUMBERED);
  const macro = numbered ?? header.definitions.find(({ name }) => name === POSITIONAL);
  if (!macro) return undefined;
  const form = numbered ? 'numbered' : 'positional';
  const place = placeAtOffsets(header.file, macro.nameStart, macro.nameStart + macro.name.length);
  return { form, macro: macro.name, place, entries: readEntries(header, macro, form, messages) };
}

function readEntries(header: HeaderState, macro: Macro, form: HelperIds['form'], messages: Messages): HelperId[] {
  return usualEntries(header.file, macro, form) ?? tokenEntries(header, macro, form, messages);
}

/** The entries of a macro that consists of them and of nothing else; undefined for another one, and where a line follows that belongs to it. */
function usualEntries(file: SourceFile, macro: Macro, form: HelperIds['form']): HelperId[] | undefined {
  const list = macro instanceof PlainMacro ? macro.directive.list : undefined;
  if (!list || (list.rest !== undefined) !== (form === 'numbered') || hasLostLine(file, list)) return undefined;
  return list.names.map((name, index) => {
    const start = list.starts[index]!;
    return new ListedHelper(file, name, start, form === 'numbered' ? Number(list.numbers[index]) : index);
  });
}

function hasLostLine(file: SourceFile, { end, apply }: AppliedList): boolean {
  return isLostLine(rowText(file, pointAtOffset(file, end).line + 1), apply);
}

/** True for a line that looks like a part of the macro that applies `apply`. */
function isLostLine(text: string, apply: string): boolean {
  return text.trimStart().startsWith(`${apply}(`);
}

function tokenEntries(header: HeaderState, macro: Macro, form: HelperIds['form'], messages: Messages): HelperId[] {
  const apply = macro.params?.[0] ?? 'FN';
  const entries: HelperId[] = [];
  const body = [...macro.body, ...lostLines(header, macro, apply, messages)];
  for (let index = 0; index < body.length; index++) {
    if (body[index]!.text !== apply || !isPunctuator(body[index + 1], '(')) continue;
    const name = body[index + 2];
    if (name?.kind !== 'identifier' && name?.kind !== 'number') continue;
    const id = form === 'positional' ? entries.length : numberIn(body[index + 4]);
    if (id === undefined) reportNoNumber(header, name, messages);
    else entries.push(new ListedHelper(header.file, name.text, name.start, id));
  }
  return entries;
}

/** The lines right below the macro that look like a part of it: the backslash before them was lost, which bpf_doc.py does not mind. */
function lostLines({ file }: HeaderState, { body }: Macro, apply: string, messages: Messages): Token[] {
  const tokens: Token[] = [];
  const last = body[body.length - 1];
  if (!last) return tokens;
  for (let row = last.row + 1; isLostLine(rowText(file, row), apply); row++) {
    const line = createLine(rowText(file, row), file, row);
    if (tokens.length === 0) {
      const reason = `Unexpected line behind the end of the macro, expected \`\\\` at the end of the line before`;
      messages.add({
        ruleId: 'uapi/lost-continuation',
        level: 'error',
        reason,
        place: placeBetween(line, 0, line, line.text.length),
      });
    }
    for (const item of tokenizeLine(line)) if (item.kind !== 'directive') tokens.push(item);
  }
  return tokens;
}

class ListedHelper implements HelperId {
  readonly name: string;
  readonly id: number;
  private readonly file: SourceFile;
  private readonly start: number;

  /** @param word The name as it is listed, at the offset `start`. */
  constructor(file: SourceFile, word: string, start: number, id: number) {
    this.name = PREFIX + word;
    this.id = id;
    this.file = file;
    this.start = start;
  }

  get place(): Place {
    return placeAtOffsets(this.file, this.start, this.start + this.name.length - PREFIX.length);
  }
}

const PREFIX = 'bpf_';

/** The number of `FN(name, 12, ##ctx)`. */
function numberIn(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^\d{1,9}$/.test(token.text) ? Number(token.text) : undefined;
}

function reportNoNumber(header: HeaderState, name: Token, messages: Messages): void {
  messages.add({
    ruleId: 'uapi/no-number',
    level: 'error',
    reason: `Unexpected entry \`${name.text}\` in \`${NUMBERED}\`, expected a number behind the name`,
    place: tokenPlace(header, name),
    helper: `bpf_${name.text}`,
  });
}
