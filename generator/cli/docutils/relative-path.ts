/**
 * Returns `path` seen from `workingDirectory`, without `.` and `..` that can be left out; as an absolute path when the two have not even the first folder in common. Without a working directory a path is
 * only tidied up. Source: docutils' `utils.relative_path`.
 */
export function relativePath(path: string, workingDirectory?: string): string {
  if (workingDirectory === undefined) return tidy(path.split('/')).join('/');
  const folders = tidy(workingDirectory.split('/'));
  const target = tidy(path.startsWith('/') ? path.split('/') : [...folders, ...path.split('/')]);
  if (folders[1] !== target[1] && folders.length > 1) return target.join('/');
  let common = 0;
  while (common < folders.length && common < target.length - 1 && folders[common] === target[common]) common++;
  return [...folders.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

/** The parts of a path without `.`, empty ones but the first, and `..` where a folder stands before it. */
function tidy(parts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const [index, part] of parts.entries()) {
    const last = kept[kept.length - 1];
    if (part === '.' || (part === '' && index > 0)) continue;
    if (part === '..' && last === '') continue;
    if (part === '..' && last !== undefined && last !== '..') kept.pop();
    else kept.push(part);
  }
  return kept;
}
