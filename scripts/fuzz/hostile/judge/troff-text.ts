/** The requests and macros that a page is made of, as they stand at the start of a line; what follows is their argument. */
const REQUEST =
  /^\.(?:\\".*|(?:SH|SS|TH|TP|IP|INDENT|B|I|BI|in|sp|ft|RS|UR|UE|MT|ME)(?: .*)?|UNINDENT|nf|fi|EX|EE|RE|TS|TE|ce(?: \d+)?|)$/;

/** The escapes that a page is made of. */
const ESCAPE = /\\(?:[-e&c'` :%~]|\((?:aq|ga|dq|dg|bu|em|en|co|rg|tm)|s-2|s0|d|u|f(?:[BIPR]|\([A-Z]{2}|\[[A-Z]*\])|$)/y;

/** Returns what is wrong with a man page that was made from a hostile header: requests and escapes that bpfdoc does not write. */
export function judgeTroffText(text: string): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('.TH '));
  if (start === -1) return ['has no title line'];
  for (const whole of lines.slice(start)) {
    // docutils 0.19 lets a comment follow in an open line.
    const [line = ''] = whole.split('\\"', 1);
    if (/^[.']/.test(line) && !REQUEST.test(line)) return [`has the request ${JSON.stringify(line.slice(0, 80))}`];
    for (let at = line.indexOf('\\'); at !== -1; at = line.indexOf('\\', at)) {
      ESCAPE.lastIndex = at;
      const sequence = ESCAPE.exec(line);
      if (!sequence) return [`has the escape ${JSON.stringify(line.slice(at, at + 12))}`];
      at += Math.max(1, sequence[0].length);
    }
  }
  return [];
}
