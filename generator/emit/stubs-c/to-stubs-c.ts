import type { HeaderModel } from '../../tree/index.ts';
import { type StubHelper, structOf, stubHelpers } from '../stubs/index.ts';
import { adapter } from './adapter.ts';
import { prototype } from './prototype.ts';

export interface StubsCOptions {
  /** SHA-256 of the header, in hexadecimal. */
  readonly sha256?: string | undefined;
}

/** Returns the C header: the helpers as an X-macro, the prototypes of their implementations, adapters from registers to arguments, and what a table of them is made with. */
export function toStubsC(model: HeaderModel, { sha256 }: StubsCOptions = {}): string {
  const helpers = stubHelpers(model);
  return [
    preamble(sha256),
    OPENING,
    opaqueStructs(helpers, model),
    helperList(helpers),
    ENTRIES,
    prototypes(helpers),
    adapters(helpers),
    CLOSING,
  ].join('\n');
}

function preamble(sha256: string | undefined): string {
  const from = sha256 === undefined ? '' : ` (SHA-256 ${sha256})`;
  return `/* Made by bpfdoc from <linux/bpf.h>${from}. Do not edit. */\n`;
}

const OPENING = `#ifndef BPF_HELPER_STUBS_H
#define BPF_HELPER_STUBS_H

#include <stddef.h>
#include <stdint.h>

#include <linux/bpf.h>
`;

/** Structs that no header of the interface defines: a machine has its own. */
function opaqueStructs(helpers: readonly StubHelper[], model: HeaderModel): string {
  const defined = new Set(model.records.map(({ name }) => name));
  const named = helpers.flatMap(({ returns, params }) =>
    [returns, ...params.map(({ type }) => type)].flatMap((type) =>
      type.type === 'pointer' ? (structOf(type.to) ?? []) : [],
    ),
  );
  const opaque = [...new Set(named)].filter((name) => !defined.has(name)).sort();
  return opaque.map((name) => `struct ${name};\n`).join('');
}

function helperList(helpers: readonly StubHelper[]): string {
  const lines = helpers.map(
    ({ name, id, params, isVariadic }) => ` \\\n\tX(${name}, ${id}, ${isVariadic ? 5 : params.length})`,
  );
  return `/* Every helper: X(name, id, number of arguments). */\n#define BPF_HELPER_LIST(X)${lines.join('')}\n`;
}

const ENTRIES = `typedef uint64_t (*bpf_helper_function)(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5);

struct bpf_helper_entry {
	uint32_t id;
	uint32_t arg_count;
	const char *name;
	bpf_helper_function function;
};

#define BPF_HELPER_ENTRY(name, id, count) { id, count, "bpf_" #name, bpf_helper_adapter_##name },

#ifndef BPF_HELPER_IMPLEMENTATION
#define BPF_HELPER_IMPLEMENTATION(name) host_bpf_##name
#endif

#ifdef __cplusplus
extern "C" {
#endif
`;

function prototypes(helpers: readonly StubHelper[]): string {
  return helpers.map(prototype).join('');
}

function adapters(helpers: readonly StubHelper[]): string {
  return helpers.map(adapter).join('\n');
}

const CLOSING = `#ifdef __cplusplus
}
#endif

#endif
`;
