/** Stands in for generator/cli/morph-loader.ts in the single-file program: ts-morph is part of the bundle. */
export async function morphLoader(): Promise<() => typeof import('ts-morph')> {
  const module = await import('ts-morph');
  return () => module;
}
