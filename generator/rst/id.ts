import { type RstElements, type SystemMessage, startTag } from '../tree/index.ts';
import { compat } from './compat.ts';
import { makeId } from './identifier.ts';
import { addMessage, reportAt } from './loose-message.ts';
import { duplicateId, duplicateIdAlone } from './message/transform.ts';
import { report } from './reporter.ts';
import type { RstState } from './state.ts';

/**
 * Gives `node` an id unless it has one, records its ids and the id of its names, and returns the last id. An id that another node has is reported; the message goes into `messageNode`.
 * Names make the id; a node without gets `suggestedPrefix` (its type unless given) and a number.
 */
export function setId(state: RstState, node: RstElements, messageNode?: RstElements, suggestedPrefix = ''): string {
  const { ids, nameids } = state.names;
  if (!node.ids?.length) {
    const id = createId(state, node, suggestedPrefix);
    node.ids = [id];
    ids.set(id, node);
  } else {
    for (const id of node.ids) {
      const owner = ids.get(id);
      if (!owner) ids.set(id, node);
      else if (owner !== node) addMessage(state, reportDuplicate(state, id, owner, node), messageNode);
    }
  }
  const last = node.ids[node.ids.length - 1]!;
  if (!compat(state).namesStandForIds) for (const name of node.names ?? []) nameids.set(name, last);
  return last;
}

function reportDuplicate(state: RstState, id: string, owner: RstElements, node: RstElements): SystemMessage {
  return compat(state).namesStandForIds
    ? report(state, duplicateIdAlone(id), { place: node.position })
    : reportAt(state, duplicateId(id, startTag(owner), startTag(node)), node);
}

function createId(state: RstState, node: RstElements, suggestedPrefix: string): string {
  const { idPrefix } = state.settings;
  let base = '';
  for (const name of node.names ?? []) {
    // An id after a prefix may begin with a digit.
    base = idPrefix ? makeId(`x${name}`).slice(1) : makeId(name);
    if (base && !state.names.ids.has(idPrefix + base)) return idPrefix + base;
  }
  return numberedId(state, idStem(state, node, base, suggestedPrefix));
}

/** What stands before the number of an id whose names are taken or say nothing. */
function idStem(state: RstState, node: RstElements, base: string, suggestedPrefix: string): string {
  const { idPrefix, autoIdPrefix } = state.settings;
  const isDescriptive = autoIdPrefix.endsWith('%');
  if (base && isDescriptive) return `${idPrefix}${base}-`;
  const lost = compat(state).namesStandForIds ? undefined : node.dupnames?.[0];
  const lostId = lost === undefined ? '' : makeId(lost);
  if (lostId && isDescriptive) return `${lostId}-`;
  const stem = idPrefix + autoIdPrefix;
  return isDescriptive ? `${stem.slice(0, -1)}${suggestedPrefix || kebabCase(node.type)}-` : stem;
}

/** `systemMessage` as `system-message`. */
function kebabCase(type: string): string {
  // By far the most ids are those of messages and of what they are about.
  if (type === 'problematic') return type;
  if (type === 'systemMessage') return 'system-message';
  return type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function numberedId(state: RstState, stem: string): string {
  const { ids, idCounter } = state.names;
  let number = (idCounter.get(stem) ?? 0) + 1;
  let id = stem + number;
  while (ids.has(id)) {
    number++;
    id = stem + number;
  }
  idCounter.set(stem, number);
  return id;
}
