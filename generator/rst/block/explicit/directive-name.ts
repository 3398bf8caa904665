import { simpleNameEnd } from '../../inline/index.ts';
import { isMarkerEnd, skipBlanks } from '../marker.ts';

/** A name, and the index behind the blanks that follow its marker. */
export interface MarkedName {
  text: string;
  bodyStart: number;
}

/**
 * The name of a directive, `::` behind it.
 *
 *     .. name:: text
 *        ^
 */
export function directiveName(text: string, start: number, takesBlank = true): MarkedName | undefined {
  const end = simpleNameEnd(text, start);
  const colons = takesBlank && text[end] === ' ' ? end + 1 : end;
  if (end === start || !text.startsWith('::', colons) || !isMarkerEnd(text, colons + 2)) return undefined;
  return { text: text.slice(start, end), bodyStart: skipBlanks(text, colons + 2) };
}
