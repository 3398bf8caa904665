import { median } from './statistics.ts';

/** A ratio that one run of the bench measured, which another run can be compared with. */
export interface Figure {
  readonly name: string;
  /** The median over the rounds; smaller is better. */
  readonly value: number;
  /** How far the rounds lay from the median: the median of the distances, as a part of it. */
  readonly spread: number;
}

/** What a part of the bench found: a table for the reader, and the figures that are kept. */
export interface Report {
  readonly lines: readonly string[];
  readonly figures: readonly Figure[];
}

/** Returns the figure for `ratios`, one for each round. */
export function toFigure(name: string, ratios: readonly number[]): Figure {
  const value = median(ratios);
  return { name, value, spread: median(ratios.map((ratio) => Math.abs(ratio - value))) / value };
}

/** A change is told when it is beyond what the rounds of both runs vary by, and beyond a twentieth. */
const LEAST = 0.05;
const SPREADS = 3;

/** Returns a line for each figure that got worse or better than it was, the worse ones first. */
export function compareFigures(old: readonly Figure[], next: readonly Figure[]): { worse: string[]; better: string[] } {
  const before = new Map(old.map((figure) => [figure.name, figure]));
  const worse: string[] = [];
  const better: string[] = [];
  for (const figure of next) {
    const base = before.get(figure.name);
    if (!base) continue;
    const change = figure.value / base.value - 1;
    if (Math.abs(change) <= Math.max(LEAST, SPREADS * (figure.spread + base.spread))) continue;
    const line = `${figure.name}: ${base.value.toFixed(2)} -> ${figure.value.toFixed(2)} (${(100 * change).toFixed(0)} %)`;
    (change > 0 ? worse : better).push(line);
  }
  return { worse, better };
}
