import { mutations } from './mutations.ts';
import type { Random } from './random.ts';
import type { Sources } from './sources.ts';

/** A page of more pieces or changes finds nothing that smaller ones do not. */
const mostPieces = 6;
const mostMutations = 8;
const longestWindow = 16;

/** Returns a page spliced from pieces of the sources and then changed at random places. */
export function makePage(random: Random, sources: Sources): string {
  const pieces = 1 + Math.min(random.below(mostPieces), random.below(mostPieces));
  let lines: string[] = [];
  for (let piece = 0; piece < pieces; piece += 1) {
    lines.push(...cutPiece(random, sources), ...blanks(random));
  }
  const changes = Math.min(random.below(mostMutations + 1), random.below(mostMutations + 1));
  for (let change = 0; change < changes && lines.length > 0; change += 1) {
    lines = random.pick(mutations)(lines, random);
  }
  return lines.join('\n') + (random.chance(0.9) ? '\n' : '');
}

/** A whole text or some lines of it, at its own indentation or moved to another. */
function cutPiece(random: Random, sources: Sources): string[] {
  const lines = random.pick(random.pick(sources)).replace(/\n$/, '').split('\n');
  const start = random.chance(0.4) ? 0 : random.below(lines.length);
  const length = random.chance(0.2) ? lines.length : 1 + random.below(longestWindow);
  const cut = lines.slice(start, start + length);
  if (random.chance(0.6)) return cut;
  const indent = ' '.repeat(random.pick([0, 1, 2, 3, 4, 8]));
  const margin = Math.min(...cut.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return cut.map((line) => (line.trim() === '' ? line : indent + line.slice(margin)));
}

function blanks(random: Random): string[] {
  return random.pick([[], [''], [''], ['', ''], ['', '', '']]);
}
