import type { Messages } from '../../source/index.ts';
import type { HeaderModel, Helper, HelperId, HelperIds } from '../../tree/index.ts';
import { HELPERS_MARKER } from '../documentation/helper-list.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkFirstEntry, checkSections, entryName } from './check-entry.ts';
import { checkPrototype } from './check-prototype.ts';
import { longestRising } from './longest-rising.ts';
import { createGuess } from './nearest.ts';
import { placeOf, quoted, report } from './report.ts';

/** Reports what is wrong with the documented helpers, each of them and against the list of ids. Source: bpf_doc.py, `validate_helpers` and `elem_number_check`. */
export function checkHelpers(model: HeaderModel, messages: Messages): void {
  const { helpers, helperIds, helperList } = model;
  checkFirstEntry(helperList, helpers[0], messages);
  for (const helper of helpers) {
    checkPrototype(helper, messages);
    checkSections(helper, messages);
    checkAttributes(helper, messages);
  }
  checkOverloads(helpers, messages);
  if (!helperList) {
    const reason = `Missing descriptions of the helpers, expected a comment with the words ${quoted(HELPERS_MARKER)}`;
    report(messages, 'no-helper-list', undefined, reason, { level: 'warning' });
  } else if (helpers.length === 0) {
    report(messages, 'empty-list', placeOf(helperList.marker), 'Missing descriptions of helpers below this line');
  } else if (!helperIds) {
    const reason = 'Missing ids of the helpers, expected the macro `___BPF_FUNC_MAPPER`';
    report(messages, 'no-helper-ids', undefined, reason, { level: 'warning' });
  } else checkIds(helpers, helperIds, messages);
}

/** The entry that stands for no helper. */
const UNSPECIFIED = 'bpf_unspec';

function checkIds(helpers: readonly Helper[], { entries, macro }: HelperIds, messages: Messages): void {
  const listed = new Map<string, number>();
  for (let index = 0; index < entries.length; index++) listed.set(entries[index]!.name, index);
  if (listed.size < entries.length || !areRising(entries)) checkDuplicates(entries, messages);
  const described = new Set<string>();
  for (let index = 0; index < helpers.length; index++) described.add(helpers[index]!.name);
  const undescribed = entries.filter(({ name }) => name !== UNSPECIFIED && !described.has(name));
  for (const { name, place } of undescribed) {
    report(messages, 'no-entry', place, `Missing description of ${quoted(name)}`, { helper: name });
  }
  const guess = createGuess(undescribed.map(({ name }) => name));
  for (const helper of helpers) {
    if (helper.name === '' || listed.has(helper.name)) continue;
    const meant = guess(helper.name);
    const reason = `Missing id of ${quoted(helper.name)} in ${quoted(macro)}`;
    const cause = meant === undefined ? undefined : entries[listed.get(meant) ?? -1]?.place;
    report(messages, 'no-id', helper.namePlace, reason, {
      helper: helper.name,
      actual: helper.name,
      expected: meant,
      cause,
    });
  }
  checkOrder(helpers, entries, listed, messages);
}

/** True when every id is higher than the one before, so that no two are the same. */
function areRising(entries: readonly HelperId[]): boolean {
  for (let index = 1; index < entries.length; index++) if (entries[index]!.id <= entries[index - 1]!.id) return false;
  return true;
}

function checkDuplicates(entries: readonly HelperId[], messages: Messages): void {
  const byName = new Map<string, HelperId>();
  const byNumber = new Map<number, HelperId>();
  for (const entry of entries) {
    const { name, id } = entry;
    const same = byName.get(name);
    const taken = byNumber.get(id);
    if (same) {
      report(messages, 'duplicate-name', entry.place, `Unexpected second id of ${quoted(name)}`, {
        helper: name,
        cause: same.place,
      });
    } else if (taken) {
      const reason = `Unexpected id ${id} of ${quoted(name)}, expected one that ${quoted(taken.name)} does not have`;
      report(messages, 'duplicate-id', entry.place, reason, { helper: name, cause: taken.place });
    }
    if (!same) byName.set(name, entry);
    if (!taken) byNumber.set(id, entry);
  }
}

/** Reports the fewest helpers that would have to move to bring the descriptions into the order of the ids. */
function checkOrder(
  helpers: readonly Helper[],
  entries: readonly HelperId[],
  listed: ReadonlyMap<string, number>,
  messages: Messages,
): void {
  const known: Helper[] = [];
  const positions: number[] = [];
  let isRising = true;
  for (let index = 0; index < helpers.length; index++) {
    const helper = helpers[index]!;
    const position = helper.isOverload ? undefined : listed.get(helper.name);
    if (position === undefined) continue;
    if (positions.length > 0 && position <= positions[positions.length - 1]!) isRising = false;
    known.push(helper);
    positions.push(position);
  }
  if (isRising) return;
  const kept = longestRising(positions);
  for (const [index, helper] of known.entries()) {
    if (kept.has(index)) continue;
    const { place, id } = entries[positions[index]!]!;
    const reason = `Unexpected place of ${quoted(helper.name)} (id ${id}), expected the descriptions in the order of the ids`;
    report(messages, 'entry-order', helper.namePlace, reason, { helper: helper.name, cause: place });
  }
}

/** Descriptions of one helper stand one behind the other. */
function checkOverloads(helpers: readonly Helper[], messages: Messages): void {
  if (!helpers.some(({ isOverload }) => isOverload)) return;
  const first = new Map<string, Helper>();
  for (const [index, helper] of helpers.entries()) {
    const before = first.get(helper.name);
    if (helper.name === '') continue;
    if (!before) first.set(helper.name, helper);
    else if (helpers[index - 1]!.name !== helper.name) {
      const name = entryName(helper);
      const reason = `Unexpected place of a further description of ${quoted(name)}, expected it right behind the first`;
      report(messages, 'overloads-apart', helper.namePlace, reason, { helper: name, cause: before.namePlace });
    }
  }
}
