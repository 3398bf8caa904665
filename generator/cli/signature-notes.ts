import type { TableResult } from '../signature/index.ts';

/** Returns, in a line each, what the table leaves out and how often header and contracts disagree; nothing where there is nothing to say. */
export function signatureNotes({ leftOut, disagreements, table }: TableResult): string[] {
  const contracts = `contracts of Linux ${table.kernel}`;
  const missing = [
    count(leftOut.helpers.length, 'helper'),
    count(leftOut.progTypes.length, 'program type'),
    count(leftOut.mapTypes.length, 'map type'),
    count(leftOut.attachTypes.length, 'attach type'),
  ].filter((text) => text !== undefined);
  const notes =
    missing.length > 0 ? [`${contracts}: left out ${missing.join(', ')} that the header does not define`] : [];
  if (disagreements.length === 0) return notes;
  const unknown = disagreements.filter(({ reason }) => reason === undefined).length;
  const known = unknown === 0 ? 'all known' : `${unknown} of them unknown`;
  return [
    ...notes,
    `${contracts}: ${count(disagreements.length, 'disagreement')} with the header, ${known} (see 'bpfdoc lint --known')`,
  ];
}

function count(number: number, noun: string): string | undefined {
  return number === 0 ? undefined : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
