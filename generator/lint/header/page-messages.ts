import { fromRst } from '../../rst/index.ts';
import { type Line, type Message, placeBetween, rowText, type SourceFile } from '../../source/index.ts';
import type { Command, HeaderModel, Helper } from '../../tree/index.ts';
import type { LintContext } from '../context.ts';
import { pageFixes } from './page-fix.ts';
import { PIPE, type PipedPage, pipedPage } from './piped-page.ts';
import { isQuietEntry } from './quiet-entry.ts';

export interface PageMessageOptions {
  readonly docutils?: '0.23' | '0.19' | undefined;
}

/**
 * Returns what docutils says of the two pages that the header's comments make, each message with its place in the header and with its line on the page that bpf_doc.py would write.
 *
 * Most headers make docutils say nothing, and most entries can be told to do so without a parse. So the page of the others is read first, and the whole page only when there is something to say on it:
 * its messages have their lines from there.
 */
export function pageMessages(context: LintContext, options: PageMessageOptions = {}): Message[] {
  const { model } = context;
  const others = otherThanQuiet(context);
  return PAGES.flatMap((name) => {
    const part = pipedPage(others, name);
    if (!part || messagesOf(part, options).length === 0) return [];
    const lines = pipedPage(model, name)!;
    const placed = messagesOf(lines, options).map((message) => ({
      ...message,
      place: placeOf(message, lines, model.file),
    }));
    return pageFixes(placed, model.file, 'comment');
  });
}

const PAGES: readonly PipedPage[] = ['helpers', 'syscall'];

/** The entries of which docutils may have something to say. */
function otherThanQuiet({ entries }: LintContext): Pick<HeaderModel, 'helpers' | 'commands'> {
  const helpers: Helper[] = [];
  const commands: Command[] = [];
  for (let index = 0; index < entries.length; index++) {
    const text = entries[index]!;
    if (isQuietEntry(text)) continue;
    if (text.entry.type === 'helper') helpers.push(text.entry);
    else commands.push(text.entry);
  }
  return { helpers, commands };
}

/** Above every level: a page is always read to its end. */
const NEVER = 5;

function messagesOf(lines: readonly Line[], { docutils = '0.23' }: PageMessageOptions): readonly Message[] {
  return fromRst(lines, { path: PIPE, settings: { docutils, rawEnabled: true, haltLevel: NEVER } }).messages;
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
