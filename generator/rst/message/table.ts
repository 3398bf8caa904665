/** Why a table is malformed, in docutils' words: what stands behind "Malformed table." Lines count from 1 at the table's top. Source: docutils 0.23, `tableparser.py`. */

export const headRuleAtEnd = 'The head/body row separator may not be the first or last line of the table.';

export const incompleteGrid = 'Malformed table; parse incomplete.';

export function multipleHeadRules(first: number, second: number): string {
  return `Multiple head/body row separators (table lines ${first} and ${second}); only one allowed.`;
}

export function incompleteSpan(line: number): string {
  return `Column span incomplete in table line ${line}.`;
}

export function misalignedSpan(line: number): string {
  return `Column span alignment problem in table line ${line}.`;
}

export function textInMargin(line: number): string {
  return `Text in column margin in table line ${line}.`;
}
