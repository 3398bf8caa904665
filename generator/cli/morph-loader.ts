/** Returns what loads ts-morph: by `require`, for `import` has Node look through all of TypeScript for the names that it exports, which takes a tenth of a second. */
export async function morphLoader(): Promise<() => typeof import('ts-morph')> {
  const { createRequire } = await import('node:module');
  return () => createRequire(import.meta.url)('ts-morph');
}
