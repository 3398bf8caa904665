/** What a file is, by its name: a header unless it ends in `.rst` or `.md`. */
export type FileKind = 'header' | 'page' | 'markdown';

/** Returns what the name `path` says of a file. */
export function kindOf(path: string): FileKind {
  if (/\.(?:rst|rest)$/i.test(path)) return 'page';
  return /\.(?:md|markdown|mdx)$/i.test(path) ? 'markdown' : 'header';
}
