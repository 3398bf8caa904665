import { createMessages, createSourceFile, type Message, type Messages, placeAtOffsets } from '../source/index.ts';
import type { HeaderModel } from '../tree/index.ts';
import { readDeclarations, readDirectives } from './c/read-declarations.ts';
import { scan } from './c/scan.ts';
import { COMMANDS_ENUM, COMMANDS_MARKER, commandHeading, readCommands } from './documentation/command-list.ts';
import { HELPERS_MARKER, helperHeading, readHelpers } from './documentation/helper-list.ts';
import { findList } from './documentation/list.ts';
import { readHelperIds } from './helper-ids.ts';
import { lazy } from './lazy.ts';
import { checkCommands } from './verify/check-commands.ts';
import { checkHelpers } from './verify/check-helpers.ts';
import { checkText } from './verify/check-text.ts';

/** What a header has that can be wrong: its text as such, the documented helpers with their ids, the documented commands with their enum, and the C declarations. */
export type HeaderPart = 'text' | 'helpers' | 'commands' | 'declarations';

export interface HeaderOptions {
  /** The parts that are checked; all by default. The model has the others too, read when they are first asked for, but nothing is said about them: so a page of helpers need not wait for structs. */
  readonly parts?: readonly HeaderPart[];
}

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
export function fromHeader(text: string, path: string, options: HeaderOptions = {}): HeaderResult {
  const parts: readonly HeaderPart[] = options.parts ?? ['text', 'helpers', 'commands', 'declarations'];
  const { model, checks } = readModel(text, path);
  const messages = parts.flatMap((part) => checks[part]());
  return { model, messages: inOrder(messages) };
}

/** What checks one part and gives its messages. */
type Checks = Readonly<Record<HeaderPart, () => readonly Message[]>>;

/** The model, each part of which is read when it is first asked for, and the checks. */
function readModel(text: string, path: string): { model: HeaderModel; checks: Checks } {
  const file = createSourceFile(path, text);
  const scanned = scan(file);
  const { comments: ranges, directives } = scanned;
  const comments = lazy(() =>
    ranges.map(({ start, end, isFinished }) => ({ place: placeAtOffsets(file, start, end), isFinished })),
  );
  const ids = reported((messages) => readHelperIds(readDirectives(file, directives), messages));
  const helperList = reported((messages) => findList(file, ranges, HELPERS_MARKER, helperHeading(file), messages));
  const commandList = reported((messages) => findList(file, ranges, COMMANDS_MARKER, commandHeading, messages));
  const declarations = reported((messages) => readDeclarations(file, scanned, messages));
  const helpers = lazy(() => readHelpers(file, helperList().value.entries, ids().value));
  const commandEnum = () => declarations().value.enums.find(({ name }) => name === COMMANDS_ENUM);
  const commands = lazy(() => readCommands(file, commandList().value.entries, commandEnum));
  const model: HeaderModel = {
    file,
    get helpers() {
      return helpers();
    },
    get helperList() {
      return helperList().value.list;
    },
    get commands() {
      return commands();
    },
    get commandList() {
      return commandList().value.list;
    },
    get helperIds() {
      return ids().value;
    },
    get enums() {
      return declarations().value.enums;
    },
    get records() {
      return declarations().value.records;
    },
    get typedefs() {
      return declarations().value.typedefs;
    },
    get defines() {
      return declarations().value.defines;
    },
    get comments() {
      return comments();
    },
  };
  const checks: Checks = {
    text: () => checked((messages) => checkText(file, ranges, messages)),
    helpers: () => [
      ...helperList().messages,
      ...ids().messages,
      ...checked((messages) => checkHelpers(model, messages)),
    ],
    commands: () => [...commandList().messages, ...checked((messages) => checkCommands(model, messages))],
    declarations: () => declarations().messages,
  };
  return { model, checks };
}

/** A part of the model with the messages that came up when it was read. */
interface Reported<T> {
  readonly value: T;
  readonly messages: readonly Message[];
}

function reported<T>(read: (messages: Messages) => T): () => Reported<T> {
  return lazy(() => {
    const messages = createMessages();
    return { value: read(messages), messages: messages.items };
  });
}

function checked(check: (messages: Messages) => void): readonly Message[] {
  const messages = createMessages();
  check(messages);
  return messages.items;
}

/** The messages by the places where they stand, those without one first. */
function inOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort((a, b) => (a.place?.start.offset ?? -1) - (b.place?.start.offset ?? -1));
}
