/**
 * Returns the entries of a page that bpf_doc.py printed, without the frame round them: from the first
 * line that begins with `**` up to the next section title (a line above a line of `=` alone) or the end
 * of the page, without the blank lines at the end, and with one line end there. A page without an
 * entry gives the empty string.
 */
export function pageEntries(page: string): string {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith('**'));
  if (start < 0) return '';
  const underline = lines.findIndex((line, index) => index > start && /^=+$/.test(line));
  let end = underline < 0 ? lines.length : underline - 1;
  while (lines[end - 1] === '') end -= 1;
  return `${lines.slice(start, end).join('\n')}\n`;
}
