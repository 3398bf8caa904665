/** How the cells of a table are written: Python's `csv.Dialect` as docutils sets it (strict, minimal quoting). */
export interface CsvDialect {
  delimiter: string;
  quote: string;
  /** Two quotes inside a quoted cell are one. */
  doubleQuote: boolean;
  escapeCharacter: string | undefined;
  /** White space behind a delimiter does not count. */
  skipInitialSpace: boolean;
}

/** A cell's text, and where it comes from: `marks` holds triples of an index in the text, the index of a line, and the index in it from which on text and line run together. */
export interface CsvCell {
  text: string;
  marks: number[];
}

/** One row for each record, or what Python's csv.Error says. */
export type CsvResult = { rows: CsvCell[][] } | { error: string };

/** Returns the rows of `lines` (without line ends) as Python's `csv.reader` reads them; a quoted cell may go over several lines, and a blank line is a row without cells. */
export function readCsv(lines: Iterable<string>, dialect: CsvDialect): CsvResult {
  const reader = createReader(dialect);
  for (const line of lines) {
    reader.line++;
    reader.unit = 0;
    for (const character of line) {
      readCharacter(reader, character);
      reader.unit += character.length;
    }
    readCharacter(reader, '\n');
    readCharacter(reader, END_OF_LINE);
    if (reader.error !== undefined) return { error: reader.error };
    if (reader.place === 'start-record') {
      reader.rows.push(reader.row);
      reader.row = [];
    }
  }
  const isOpen = reader.place !== 'start-record' && (reader.length > 0 || reader.place === 'in-quotes');
  return isOpen ? { error: 'unexpected end of data' } : { rows: reader.rows };
}

/** Where the reader stands, under the names of Python's `_csv.c`. */
type ReaderPlace =
  | 'start-record'
  | 'start-field'
  | 'after-escape'
  | 'in-field'
  | 'in-quotes'
  | 'after-escape-in-quotes'
  | 'after-quote-in-quotes'
  | 'at-line-end'
  | 'after-escaped-line-end';

interface CsvReader {
  dialect: CsvDialect;
  place: ReaderPlace;
  rows: CsvCell[][];
  row: CsvCell[];
  field: CsvCell;
  /** The field's length in code points. */
  length: number;
  /** Where the current character stands. */
  line: number;
  unit: number;
  error: string | undefined;
}

const END_OF_LINE = '';
/** Python's `csv.field_size_limit()`. */
const FIELD_LIMIT = 131_072;

function createReader(dialect: CsvDialect): CsvReader {
  const start = { field: emptyCell(), length: 0, line: -1, unit: 0 };
  return { dialect, place: 'start-record', rows: [], row: [], ...start, error: undefined };
}

function readCharacter(reader: CsvReader, character: string): void {
  if (reader.error === undefined) STEPS[reader.place](reader, character);
}

const STEPS: Readonly<Record<ReaderPlace, (reader: CsvReader, character: string) => void>> = {
  'start-record'(reader, character) {
    if (character === END_OF_LINE) return;
    if (isLineEnd(character)) reader.place = 'at-line-end';
    else startField(reader, character);
  },
  'start-field': startField,
  'after-escape'(reader, character) {
    addCharacter(reader, character === END_OF_LINE ? '\n' : character);
    reader.place = isLineEnd(character) && character !== END_OF_LINE ? 'after-escaped-line-end' : 'in-field';
  },
  'after-escaped-line-end'(reader, character) {
    if (character !== END_OF_LINE) inField(reader, character);
  },
  'in-field': inField,
  'in-quotes': inQuotes,
  'after-escape-in-quotes'(reader, character) {
    addCharacter(reader, character === END_OF_LINE ? '\n' : character);
    reader.place = 'in-quotes';
  },
  'after-quote-in-quotes': afterQuote,
  'at-line-end'(reader, character) {
    if (character === END_OF_LINE) reader.place = 'start-record';
    else if (!isLineEnd(character)) {
      reader.error =
        'new-line character seen in unquoted field - do you need to open the file in universal-newline mode?';
    }
  },
};

function startField(reader: CsvReader, character: string): void {
  const { quote, escapeCharacter, delimiter, skipInitialSpace } = reader.dialect;
  if (isLineEnd(character)) endRow(reader, character);
  else if (character === quote) reader.place = 'in-quotes';
  else if (character === escapeCharacter) reader.place = 'after-escape';
  else if (character === ' ' && skipInitialSpace) reader.place = 'start-field';
  else if (character === delimiter) endField(reader);
  else {
    addCharacter(reader, character);
    reader.place = 'in-field';
  }
}

function inField(reader: CsvReader, character: string): void {
  if (isLineEnd(character)) endRow(reader, character);
  else if (character === reader.dialect.escapeCharacter) reader.place = 'after-escape';
  else if (character === reader.dialect.delimiter) endField(reader);
  else {
    addCharacter(reader, character);
    reader.place = 'in-field';
  }
}

function inQuotes(reader: CsvReader, character: string): void {
  const { quote, escapeCharacter, doubleQuote } = reader.dialect;
  if (character === END_OF_LINE) return;
  if (character === escapeCharacter) reader.place = 'after-escape-in-quotes';
  else if (character === quote) reader.place = doubleQuote ? 'after-quote-in-quotes' : 'in-field';
  else addCharacter(reader, character);
}

function afterQuote(reader: CsvReader, character: string): void {
  const { quote, delimiter } = reader.dialect;
  if (character === quote) {
    addCharacter(reader, character);
    reader.place = 'in-quotes';
  } else if (character === delimiter) endField(reader);
  else if (isLineEnd(character)) endRow(reader, character);
  else reader.error = `'${delimiter}' expected after '${quote}'`;
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r' || character === END_OF_LINE;
}

function addCharacter(reader: CsvReader, character: string): void {
  if (reader.length >= FIELD_LIMIT) reader.error = `field larger than field limit (${FIELD_LIMIT})`;
  const { field, line, unit } = reader;
  const { marks } = field;
  const last = marks.length - 3;
  const runsOn = last >= 0 && marks[last + 1] === line && field.text.length - marks[last]! === unit - marks[last + 2]!;
  if (!runsOn) marks.push(field.text.length, line, unit);
  field.text += character;
  reader.length++;
}

function emptyCell(): CsvCell {
  return { text: '', marks: [] };
}

function endField(reader: CsvReader): void {
  reader.row.push(reader.field);
  reader.field = emptyCell();
  reader.length = 0;
  reader.place = 'start-field';
}

function endRow(reader: CsvReader, character: string): void {
  endField(reader);
  reader.place = character === END_OF_LINE ? 'start-record' : 'at-line-end';
}
