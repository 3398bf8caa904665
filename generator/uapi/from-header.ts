import { createMessages, createSourceFile, type Message, type Messages, type SourceFile } from '../source/index.ts';
import type { HeaderModel } from '../tree/index.ts';
import { readDeclarations } from './c/read-declarations.ts';
import { COMMANDS_ENUM, COMMANDS_MARKER, commandHeading, readCommands } from './documentation/command-list.ts';
import { HELPERS_MARKER, helperHeading, readHelpers } from './documentation/helper-list.ts';
import { findList } from './documentation/list.ts';
import { readHelperIds } from './helper-ids.ts';
import { checkCommands } from './verify/check-commands.ts';
import { checkHelpers } from './verify/check-helpers.ts';
import { checkText } from './verify/check-text.ts';

/** A header as it was read, and what is wrong with it, in the order of the header. */
export interface HeaderResult {
  readonly model: HeaderModel;
  readonly messages: readonly Message[];
}

/**
 * Returns what the header `text` says. Whatever is wrong with it becomes a message, and the rest is read.
 *
 * @param path The name that messages give the header.
 */
export function fromHeader(text: string, path: string): HeaderResult {
  const file = createSourceFile(path, text);
  const messages = createMessages();
  const model = readModel(file, messages);
  checkText(model, messages);
  checkHelpers(model, messages);
  checkCommands(model, messages);
  return { model, messages: inOrder(messages.items) };
}

function readModel(file: SourceFile, messages: Messages): HeaderModel {
  const { header, declarations, defines, comments } = readDeclarations(file, messages);
  const helperIds = readHelperIds(header);
  const helpers = findList(file, comments, HELPERS_MARKER, helperHeading(file), messages);
  const commands = findList(file, comments, COMMANDS_MARKER, commandHeading, messages);
  const commandEnum = declarations.enums.find(({ name }) => name === COMMANDS_ENUM);
  return {
    file,
    ...declarations,
    defines,
    comments,
    helperIds,
    helpers: readHelpers(file, helpers.entries, helperIds),
    helperList: helpers.list,
    commands: readCommands(commands.entries, commandEnum),
    commandList: commands.list,
  };
}

/** The messages by the places where they stand, those without one first. */
function inOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort((a, b) => (a.place?.start.offset ?? -1) - (b.place?.start.offset ?? -1));
}
