/** Puts text into a terminal's colour, or leaves it alone. */
export type Color = (text: string) => string;

export type Colors = Readonly<Record<'bold' | 'faint' | 'error' | 'warning' | 'note', Color>>;

/** SGR codes (ECMA-48). */
const CODES = { bold: '1', faint: '2', error: '1;31', warning: '1;33', note: '1;36' } as const;

/** Returns the colours of reports; functions that change nothing unless `isColored`. */
export function createColors(isColored: boolean): Colors {
  const color =
    (code: string): Color =>
    (text) =>
      isColored ? `\x1b[${code}m${text}\x1b[0m` : text;
  return {
    bold: color(CODES.bold),
    faint: color(CODES.faint),
    error: color(CODES.error),
    warning: color(CODES.warning),
    note: color(CODES.note),
  };
}
