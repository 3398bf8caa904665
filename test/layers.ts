/** The stages in the order in which data goes down them; those that stand in one row never import each other. */
export const LAYERS: readonly (readonly string[])[] = [
  ['source'],
  ['tree'],
  ['uapi', 'rst'],
  ['page'],
  ['signature'],
  ['markdown'],
  ['lint', 'emit', 'check', 'diff'],
  ['report'],
  ['unified', 'cli'],
];

/** Returns the stages that files of `stage` must not import; the library's own index, which stands in none, may import all. */
export function forbiddenFor(stage: string): string[] {
  if (stage === 'index.ts') return [];
  const row = LAYERS.findIndex((stages) => stages.includes(stage));
  return LAYERS.flatMap((stages, index) => (index < row ? [] : stages.filter((other) => other !== stage)));
}
