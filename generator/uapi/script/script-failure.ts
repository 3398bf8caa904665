import type { HeaderModel, Helper } from '../../tree/index.ts';
import { COMMANDS_ENUM } from '../documentation/command-list.ts';
import { commandEnumerators } from '../verify/check-commands.ts';
import { countCommands, readScriptIds } from './script-lists.ts';
import { walkCommands, walkHelpers } from './script-walk.ts';

/** Where bpf_doc.py gives up on a header: the part of it, and the line. */
export interface ScriptFailure {
  readonly part: 'helpers' | 'commands';
  /** From 1; 1 too where a whole part is missing. */
  readonly row: number;
}

/**
 * Returns where the newest bpf_doc.py would fail to print `target`; undefined when it prints it, and also when only its own narrowness keeps it from that: carriage returns, characters beyond ASCII, a form
 * of the macro or enum that is right but not the one that it knows. A header of before October 2022, without numbers in the list of ids, is held to what the scripts of its time asked, which is little.
 */
export function scriptFailure(model: HeaderModel, target: 'helpers' | 'syscall'): ScriptFailure | undefined {
  if (model.helperIds?.form === 'positional') return oldFailure(model, target);
  return (
    commandsFailure(model) ?? helpersFailure(model, target) ?? (target === 'syscall' ? countFailure(model) : undefined)
  );
}

/** Without numbered ids sections may be missing, the order may be another, and there may be no commands; what is to be printed must be there. */
function oldFailure({ helpers, commands }: HeaderModel, target: 'helpers' | 'syscall'): ScriptFailure | undefined {
  if (target === 'syscall') return commands.length === 0 ? { part: 'commands', row: 1 } : undefined;
  if (helpers.length === 0) return { part: 'helpers', row: 1 };
  const unread = helpers.find(({ script, id }) => script === undefined || id === undefined);
  return unread && { part: 'helpers', row: unread.heading.origin.row };
}

function commandsFailure(model: HeaderModel): ScriptFailure | undefined {
  if (!model.commandList) return { part: 'commands', row: 1 };
  const walk = walkCommands(model);
  if (walk.isError) return { part: 'commands', row: walk.endRow };
  const hasEnum = model.file.text.includes(`enum ${COMMANDS_ENUM} {`) || enumOf(model) !== undefined;
  return hasEnum ? undefined : { part: 'commands', row: 1 };
}

/** The commands are compared by their number, unless they are right. */
function countFailure(model: HeaderModel): ScriptFailure | undefined {
  const { entries, endRow } = walkCommands(model);
  if (entries.length === countCommands(model.file)) return undefined;
  const listed = enumOf(model);
  const names = new Set(listed && commandEnumerators(listed).map(({ name }) => name));
  const isRight = entries.length === names.size && entries.every(({ name }) => names.has(name));
  return isRight ? undefined : { part: 'commands', row: endRow };
}

function enumOf({ enums }: HeaderModel) {
  return enums.find(({ name }) => name === COMMANDS_ENUM);
}

function helpersFailure(model: HeaderModel, target: 'helpers' | 'syscall'): ScriptFailure | undefined {
  const { helperList, helperIds, file } = model;
  if (!helperList || !helperIds) return { part: 'helpers', row: 1 };
  const walk = walkHelpers(model);
  if (walk.isError) return { part: 'helpers', row: walk.endRow };
  const listed = helperIds.entries.slice(helperIds.entries[0]?.id === 0 ? 1 : 0);
  const failure = idsFailure(walk.entries, listed, target, walk.endRow);
  return failure && idsFailure(walk.entries, readScriptIds(file), target, walk.endRow) && failure;
}

/** Every helper has an id, no two the same, in the order of the ids, the descriptions of one together, and, when they are to be printed, none is missing. Source: bpf_doc.py, `validate_helpers`. */
function idsFailure(
  helpers: readonly Helper[],
  ids: readonly { name: string; id: number }[],
  target: 'helpers' | 'syscall',
  endRow: number,
): ScriptFailure | undefined {
  const positions = new Map(ids.map(({ name, id }, index) => [name, { id, index }]));
  const names = new Set<string>();
  const numbers = new Set<number>();
  let before: string | undefined;
  for (const { name, heading } of helpers) {
    const failure: ScriptFailure = { part: 'helpers', row: heading.origin.row };
    const position = positions.get(name);
    if (!position) return failure;
    if (names.has(name)) {
      if (name !== before) return failure;
      continue;
    }
    if (position.index !== names.size || numbers.has(position.id)) return failure;
    names.add(name);
    numbers.add(position.id);
    before = name;
  }
  return target === 'helpers' && names.size !== ids.length ? { part: 'helpers', row: endRow } : undefined;
}
