/**
 * Returns a smallest page that still fails: no run of its lines, of any length of which one was tried, can be
 * taken out (delta debugging by lines), nor a common indentation, nor the words at the end of a line.
 */
export async function minimise(page: string, fails: (page: string) => Promise<boolean>): Promise<string> {
  let lines = page.split('\n');
  const tryLines = async (candidate: string[]) => {
    if (!(await fails(candidate.join('\n')))) return false;
    lines = candidate;
    return true;
  };
  let before = -1;
  while (before !== lines.length) {
    before = lines.length;
    for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < lines.length; ) {
        const removed = await tryLines([...lines.slice(0, at), ...lines.slice(at + size)]);
        if (!removed) at += size;
      }
    }
  }
  await tryLines(lines.map((line) => line.slice(marginOf(lines))));
  for (let at = 0; at < lines.length; at += 1) await shorten(lines[at]!, (line) => tryLines(lines.with(at, line)));
  return lines.join('\n');
}

/** Takes words off the end of a line as long as that succeeds. */
async function shorten(line: string, tryLine: (line: string) => Promise<boolean>): Promise<void> {
  let rest = line;
  for (;;) {
    const shorter = rest.replace(/\s*\S+\s*$/, '');
    if (shorter.trim() === '' || !(await tryLine(shorter))) return;
    rest = shorter;
  }
}

function marginOf(lines: readonly string[]): number {
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  return Math.min(...margins, 80);
}
