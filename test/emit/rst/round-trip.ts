import { type RstText, toRst } from '../../../generator/emit/rst/index.ts';
import { type ParseRstOptions, parseRst } from '../../../generator/rst/index.ts';
import { comparable } from './comparable.ts';

/** A text read, written and read again. */
export interface RoundTrip {
  before: string;
  after: string;
  written: RstText;
}

const NEVER = 5;

/** Reads `text`, writes its tree and reads that: `before` and `after` are the two trees. Nothing halts. */
export function roundTrip(text: string, options: ParseRstOptions = {}): RoundTrip {
  const all = { ...options, settings: { ...options.settings, haltLevel: NEVER } };
  const { document } = parseRst(text, all);
  const before = comparable(document);
  const written = toRst(document);
  return { before, after: comparable(parseRst(written.text, all).document), written };
}
