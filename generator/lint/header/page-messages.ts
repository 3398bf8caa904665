import { fromRst } from '../../rst/index.ts';
import { type Line, type Message, placeBetween, rowText, type SourceFile } from '../../source/index.ts';
import type { HeaderModel } from '../../tree/index.ts';
import { pageFixes } from './page-fix.ts';
import { PIPE, type PipedPage, pipedPage } from './piped-page.ts';

export interface PageMessageOptions {
  readonly docutils?: '0.23' | '0.19' | undefined;
}

/** Returns what docutils says of the two pages that the header's comments make, each message with its place in the header and with its line on the page that bpf_doc.py would write. */
export function pageMessages(model: HeaderModel, options: PageMessageOptions = {}): Message[] {
  return PAGES.flatMap((name) => {
    const lines = pipedPage(model, name);
    return lines ? readPage(lines, model.file, options) : [];
  });
}

const PAGES: readonly PipedPage[] = ['helpers', 'syscall'];

/** Above every level: a page is always read to its end. */
const NEVER = 5;

function readPage(lines: readonly Line[], file: SourceFile, { docutils = '0.23' }: PageMessageOptions): Message[] {
  const { messages } = fromRst(lines, { path: PIPE, settings: { docutils, rawEnabled: true, haltLevel: NEVER } });
  const placed = messages.map((message) => ({ ...message, place: placeOf(message, lines, file) }));
  return pageFixes(placed, file, 'comment');
}

/** A message on the frame behind the last entry belongs to the last line that came from the header. */
function placeOf({ place, line }: Message, lines: readonly Line[], file: SourceFile): Message['place'] {
  if (place && place.path === undefined) return place;
  if (line === null || line === undefined) return undefined;
  let index = Math.min(line, lines.length) - 1;
  while (index >= 0 && (lines[index]!.origin.file !== file || rowText(file, lines[index]!.origin.row) === '')) index--;
  const last = lines[index];
  return last && placeBetween(last, 0, last, last.text.length);
}
