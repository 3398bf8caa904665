import type { Messages } from '../../source/index.ts';
import type { Command, Enumerator, EnumType, HeaderModel } from '../../tree/index.ts';
import { COMMANDS_ENUM, COMMANDS_MARKER } from '../documentation/command-list.ts';
import { checkFirstEntry, checkSections } from './check-entry.ts';
import { createGuess } from './nearest.ts';
import { placeOf, quoted, report } from './report.ts';

/** Reports what is wrong with the documented commands, each of them and against the enum. By name, where bpf_doc.py only compares how many there are. */
export function checkCommands(model: HeaderModel, messages: Messages): void {
  const { commands, commandList, enums } = model;
  checkFirstEntry(commandList, commands[0], messages);
  for (const command of commands) {
    checkSections(command, messages);
    checkForm(command, messages);
  }
  checkRepeated(commands, messages);
  const listed = enums.find(({ name }) => name === COMMANDS_ENUM);
  if (!commandList) {
    const reason = `Missing descriptions of the commands, expected a comment with the words ${quoted(COMMANDS_MARKER)}`;
    report(messages, 'no-command-list', undefined, reason, { level: 'warning' });
  } else if (commands.length === 0) {
    report(messages, 'empty-list', placeOf(commandList.marker), 'Missing descriptions of commands below this line');
  } else if (!listed) {
    const reason = `Missing names of the commands, expected ${quoted(`enum ${COMMANDS_ENUM}`)}`;
    report(messages, 'no-command-enum', undefined, reason, { level: 'warning' });
  } else checkNames(commands, listed, messages);
}

/** Returns the enumerators that are commands: up to the first with another kind of name (`__MAX_BPF_CMD`), other names for a command left out. */
export function commandEnumerators({ enumerators }: EnumType): Enumerator[] {
  const end = enumerators.findIndex(({ name }) => !name.startsWith('BPF'));
  return enumerators.slice(0, end === -1 ? undefined : end).filter(({ alias }) => !alias?.startsWith('BPF'));
}

function checkNames(commands: readonly Command[], listed: EnumType, messages: Messages): void {
  const described = new Set(commands.map(({ name }) => name));
  const known = new Set(listed.enumerators.map(({ name }) => name));
  const undescribed = commandEnumerators(listed).filter(({ name }) => !described.has(name));
  for (const { name, place } of undescribed) {
    report(messages, 'no-entry', place, `Missing description of ${quoted(name)}`, { helper: name });
  }
  const guess = createGuess(undescribed.map(({ name }) => name));
  for (const { name, heading } of commands) {
    if (known.has(name)) continue;
    const meant = guess(name);
    const place = placeOf(heading);
    const reason = `Unexpected command ${quoted(name)}, expected ${meant ? quoted(meant) : `a name of ${quoted(`enum ${COMMANDS_ENUM}`)}`}`;
    const cause = undescribed.find((enumerator) => enumerator.name === meant)?.place;
    report(messages, 'unknown-command', place, reason, { helper: name, actual: name, expected: meant, cause });
  }
}

/** Reports a heading that bpf_doc.py does not take, though its words are a command's name. */
function checkForm({ isExact, name, heading }: Command, messages: Messages): void {
  if (isExact || !/^BPF\w+$/.test(name)) return;
  const reason = `Unexpected form of a command's name, expected ${quoted(name)} one blank behind the star, and nothing after it`;
  report(messages, 'command-form', placeOf(heading), reason, { helper: name, actual: heading.text, expected: name });
}

function checkRepeated(commands: readonly Command[], messages: Messages): void {
  const first = new Map<string, Command>();
  for (const command of commands) {
    const { name, heading } = command;
    const before = first.get(name);
    if (!before) first.set(name, command);
    else {
      const reason = `Unexpected second description of ${quoted(name)}`;
      report(messages, 'repeated-entry', placeOf(heading), reason, { helper: name, cause: placeOf(before.heading) });
    }
  }
}
