import { blanks } from './blanks.ts';
import { createLine, type Line } from './line.ts';
import type { Origin } from './origin.ts';
import { rowText, type SourceFile, splitRows } from './place.ts';
import { expandedStops, FROM_ZERO } from './stops.ts';

/**
 * Returns the lines of `file`, which end at LF, CRLF or a lone CR, each numbered by its row. The tabs at their starts are replaced already by `tabWidth` blanks each, which costs next to nothing for
 * the whole text at once; those behind other characters, and all where a tab is very wide, are left for `expandTabs`.
 */
export function linesOfFile(file: SourceFile, tabWidth: number): Line[] {
  const stride = tabWidth >= 0 && tabWidth <= WIDE_TAB ? tabWidth : undefined;
  const text = stride === undefined ? file.text : withoutLeadingTabs(file.text, stride);
  const rows = splitRows(text);
  if (rows[rows.length - 1] === '') rows.pop();
  return rows.map((row, index) => ({ text: row, shift: 0, origin: new RowOrigin(file, index + 1, stride) }));
}

/** Beyond this a small file might become a text that does not fit into a string. */
const WIDE_TAB = 16;

const LEADING_TABS = /(?<![^\n\r])\t+/g;

function withoutLeadingTabs(text: string, stride: number): string {
  return text.replace(LEADING_TABS, (tabs) => blanks(tabs.length * stride));
}

/** The origin of a whole line: its stops are worked out when a place is asked for. */
class RowOrigin implements Origin {
  readonly file: SourceFile;
  readonly row: number;
  private readonly stride: number | undefined;
  private found: readonly number[] | undefined;

  constructor(file: SourceFile, row: number, stride: number | undefined) {
    this.file = file;
    this.row = row;
    this.stride = stride;
    this.found = undefined;
  }

  get source(): string {
    return this.file.path;
  }

  get number(): number {
    return this.row;
  }

  get stops(): readonly number[] {
    this.found ??= this.findStops();
    return this.found;
  }

  private findStops(): readonly number[] {
    const { file, row, stride } = this;
    const tabs = /^\t*/.exec(rowText(file, row))![0];
    return stride === undefined || tabs === '' ? FROM_ZERO : expandedStops(createLine(tabs, file, row), stride);
  }
}
