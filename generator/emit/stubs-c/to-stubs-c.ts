import type { Message } from '../../source/index.ts';
import type { HeaderModel } from '../../tree/index.ts';
import { type StubHelper, spdxExpression, stubHelpers } from '../stubs/index.ts';
import { adapter } from './adapter.ts';
import { isCName, unknownName } from './c-type.ts';
import { layoutAssertions, usedStructs } from './layout-assertions.ts';
import { prototype } from './prototype.ts';
import { CLOSING, OPENING, TABLE } from './skeleton.ts';

export interface StubsCOptions {
  /** SHA-256 of the header, in hexadecimal. */
  readonly sha256?: string | undefined;
}

export interface StubsCResult {
  /** undefined when the header has no helper that can be called. */
  text: string | undefined;
  messages: Message[];
}

/**
 * Returns a C header for the host of a virtual machine: the helpers as an X-macro, the prototypes of their implementations, adapters from registers to arguments, and what a table of them is made with.
 * A helper with a name or a type that C could not know is left out, with a message.
 */
export function toStubsC(model: HeaderModel, { sha256 }: StubsCOptions = {}): StubsCResult {
  const messages: Message[] = [];
  const helpers = stubHelpers(model).filter((helper) => isKnown(helper, model, messages));
  if (helpers.length === 0) return { text: undefined, messages };
  const parts = [
    preamble(model, sha256),
    OPENING,
    helperList(helpers),
    idAssertions(helpers, model),
    layoutAssertions(helpers, model),
    opaqueStructs(helpers, model),
    TABLE,
    helpers.map(prototype).join(''),
    helpers.map(adapter).join('\n'),
    CLOSING,
  ];
  return { text: parts.filter((part) => part !== '').join('\n'), messages };
}

function isKnown(helper: StubHelper, model: HeaderModel, messages: Message[]): boolean {
  const message = isCName(helper.name) ? unknownType(helper, model) : unknownHelper(helper);
  if (message) messages.push(message);
  return message === undefined;
}

function unknownHelper({ name, described }: StubHelper): Message {
  const helper = `bpf_${name}`;
  const reason = `Unexpected name \`${helper}\` of a helper, expected letters of ASCII, digits and \`_\``;
  const place = described[0]!.namePlace;
  return { ruleId: 'stubs-c/unknown-name', level: 'error', reason, place, helper, actual: helper };
}

function unknownType({ name, returns, params }: StubHelper, model: HeaderModel): Message | undefined {
  for (const type of [returns, ...params.map((param) => param.type)]) {
    const actual = unknownName(type, model);
    if (actual === undefined) continue;
    const helper = `bpf_${name}`;
    const reason = `Unexpected type \`${actual}\` in the prototype of \`${helper}\`, expected an integer, a pointer or an enum of this header`;
    return { ruleId: 'stubs-c/unknown-type', level: 'error', reason, place: type.place, helper, actual };
  }
  return undefined;
}

function preamble(model: HeaderModel, sha256: string | undefined): string {
  const spdx = spdxExpression(model);
  const licence = spdx === undefined ? '' : `/* SPDX-License-Identifier: ${spdx} */\n`;
  const from = sha256 === undefined ? '<linux/bpf.h>' : `<linux/bpf.h>, SHA-256\n * ${sha256}`;
  return `${licence}/*
 * The BPF helper functions, for a program that implements them.
 *
 * Made by bpfdoc from ${from}. Do not edit.
 */
`;
}

function helperList(helpers: readonly StubHelper[]): string {
  const lines = helpers.map(({ name, id, argCount }) => ` \\\n\tX(${name}, ${id}, ${argCount})`);
  return `/* Every helper: X(name without bpf_, id, how many registers it reads). */\n#define BPF_HELPER_LIST(X)${lines.join('')}\n`;
}

/** The numbers are a part of every compiled program: those of the header that is included must be the same. In some old headers the list spells a helper otherwise than its description. */
function idAssertions(helpers: readonly StubHelper[], { helperIds, enums }: HeaderModel): string {
  const listed = new Map(helperIds?.entries.map(({ id, name }) => [id, name.replace(/^bpf_/, 'BPF_FUNC_')]));
  const enumerators = new Set(enums.flatMap((definition) => definition.enumerators.map(({ name }) => name)));
  return helpers
    .map(({ id }) => {
      const name = listed.get(id);
      return name !== undefined && enumerators.has(name) ? `BPF_HELPER_STUBS_ASSERT(${name} == ${id}, "id");\n` : '';
    })
    .join('');
}

/** Structs that the header does not define: a machine has its own, or none. */
function opaqueStructs(helpers: readonly StubHelper[], model: HeaderModel): string {
  const defined = new Set(model.records.map(({ name }) => name));
  return usedStructs(helpers)
    .filter((name) => !defined.has(name))
    .map((name) => `struct ${name};\n`)
    .join('');
}
