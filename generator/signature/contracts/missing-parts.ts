import type { Facts } from './facts.ts';
import type { Supplement } from './supplement.ts';

/** Returns, in words, what a facts file names and nobody has described: a callback without its parameters, a protos' function without a name of ours. Contracts made so would be wrong in silence. */
export function missingParts(facts: Facts, supplement: Supplement): string[] {
  const { verifier, protos, helpers } = facts;
  const lacks = (name: string, part: 'callback' | 'range' | 'ref') =>
    supplement.helpers[`bpf_${name}`]?.[part] === undefined;
  return [
    ...verifier.callback.filter((name) => lacks(name, 'callback')).map((name) => `bpf_${name}: No callback described`),
    ...verifier.bounded_return.filter((name) => lacks(name, 'range')).map((name) => `bpf_${name}: No range described`),
    ...verifier.acquire.filter((name) => lacks(name, 'ref')).map((name) => `bpf_${name}: No reference described`),
    ...verifier.dynptr_ref.filter((name) => lacks(name, 'ref')).map((name) => `bpf_${name}: No dynptr described`),
    ...Object.entries(protos)
      .filter(([, { allowed }]) => allowed !== null && !Object.hasOwn(supplement.allowed, allowed))
      .map(([name, { allowed }]) => `${name}: No name for \`${allowed}\``),
    ...Object.entries(helpers).flatMap(([name, { prog_types }]) =>
      Object.values(prog_types)
        .flat()
        .filter(({ proto }) => !Object.hasOwn(protos, proto))
        .map(({ proto }) => `bpf_${name}: No proto \`${proto}\``),
    ),
    ...Object.values(verifier.map_to_funcs)
      .flatMap(({ or }) => or ?? [])
      .filter((name) => name !== 'may_update_sockmap')
      .map((name) => `Unknown alternative \`${name}\` in map_to_funcs`),
  ];
}
