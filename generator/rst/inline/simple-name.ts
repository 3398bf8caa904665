/** Returns the index behind the simple reference name that begins at `start` of `text`, or `start` when none does: letters and digits with single `-`, `.`, `_`, `+` or `:` between them. */
export function simpleNameEnd(_text: string, start: number): number {
  return start;
}
