import { isSpace } from '../python/index.ts';
import { mayEndAt, type Scan } from './scan.ts';

/** What ends a construct. */
export interface EndMark {
  /** The characters that are looked for. */
  readonly mark: string;
  /** Returns the index behind the end-string that begins with the mark at `at`, or -1 when none does. */
  endAt(scan: Scan, at: number): number;
  /** True when the end-string may stand at `at`, behind the text's last character. */
  mayStandAt(scan: Scan, at: number): boolean;
}

/** An end-string that was found. */
export interface FoundEnd {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the first end-string behind `from`, where the text of the construct begins. One at `from` itself means that there is none, since the text would be empty.
 *
 * What is read up to an end-string is not read again, and a mark that was missing once is not looked for any more: all searches together read the text once for each mark.
 */
export function findEnd(scan: Scan, mark: EndMark, from: number): FoundEnd | undefined {
  if (scan.text.startsWith(mark.mark, from) && mark.endAt(scan, from) >= 0) return undefined;
  if (scan.missing.includes(mark)) return undefined;
  for (let at = scan.text.indexOf(mark.mark, from + 1); at >= 0; at = scan.text.indexOf(mark.mark, at + 1)) {
    const end = mark.mayStandAt(scan, at) ? mark.endAt(scan, at) : -1;
    if (end >= 0) return { start: at, end };
  }
  scan.missing = [...scan.missing, mark];
  return undefined;
}

/** Returns `mark` as an end-string that stands behind something other than white space and is not escaped. */
export function plainMark(mark: string): EndMark {
  return {
    mark,
    endAt: (scan, at) => (mayEndAt(scan, at + mark.length) ? at + mark.length : -1),
    mayStandAt: isBehindText,
  };
}

/** True when neither white space nor an escape stands before `at`. */
export function isBehindText({ text }: Scan, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code !== 0 && !isSpace(code);
}
