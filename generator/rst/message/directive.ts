import type { Problem } from '../reporter.ts';

/*
 * What directives report, in docutils' words. Source: docutils 0.23, parsers/rst/states.py and parsers/rst/directives/.
 */

type RuleId = Problem['ruleId'];

const error = (ruleId: RuleId, reason: string): Problem => ({ ruleId, level: 'error', reason });
const warning = (ruleId: RuleId, reason: string): Problem => ({ ruleId, level: 'warning', reason });
const info = (ruleId: RuleId, reason: string): Problem => ({ ruleId, level: 'info', reason });

// Finding and splitting a directive.

export function noDirectiveEntry(name: string): Problem {
  return info(
    'rst/no-directive-entry',
    `No directive entry for "${name}" in module "docutils.parsers.rst.languages.en".\nTrying "${name}" as canonical directive name.`,
  );
}

export function unknownDirective(name: string): Problem {
  return error('rst/unknown-directive', `Unknown directive type "${name}".`);
}

/** The arguments, options or content do not fit the directive; `detail` says how. */
export function unfitDirective(name: string, detail: string): Problem {
  return error('rst/unfit-directive', `Error in "${name}" directive:\n${detail}.`);
}

export function contentExpected(name: string): Problem {
  return error('rst/content-expected', `Content block expected for the "${name}" directive; none found.`);
}

export function substitutionOnly(name: string): Problem {
  return error(
    'rst/substitution-only-directive',
    `Invalid context: the "${name}" directive can only be used within a substitution definition.`,
  );
}

export function invalidClass(name: string, value: string): Problem {
  return error('rst/invalid-class', `Invalid class attribute value for "${name}" directive: "${value}".`);
}

// Topics, sidebars, contents.

export function misplacedTopic(name: string): Problem {
  return error('rst/misplaced-topic', `The "${name}" directive may not be used within topics or body elements.`);
}

export function nestedSidebar(name: string): Problem {
  return error('rst/nested-sidebar', `The "${name}" directive may not be used within a sidebar element.`);
}

export function subtitleWithoutTitle(): Problem {
  return error('rst/subtitle-without-title', 'The "subtitle" option may not be used without a title.');
}

// Images and figures.

export function invalidAlignment(
  name: string,
  value: string,
  valid: readonly string[],
  inSubstitution: boolean,
): Problem {
  const where = inSubstitution ? ' within a substitution definition' : '';
  return error(
    'rst/invalid-alignment',
    `Error in "${name}" directive: "${value}" is not a valid value for the "align" option${where}.  Valid values for "align" are: "${valid.join('", "')}".`,
  );
}

export function invalidCaption(): Problem {
  return error('rst/invalid-caption', 'Figure caption must be a paragraph or empty comment.');
}

// Tables.

export function tableContentExpected(name: string): Problem {
  return warning('rst/content-expected', `Content block expected for the "${name}" directive; none found.`);
}

export function oneTableExpected(name: string): Problem {
  return error(
    'rst/one-table-expected',
    `Error parsing content block for the "${name}" directive: exactly one table expected.`,
  );
}

export function tooFewRows(name: string, headerRows: unknown, rows: number): Problem {
  return error(
    'rst/too-few-rows',
    `${headerRows} header row(s) specified but only ${rows} row(s) of data supplied ("${name}" directive).`,
  );
}

export function noBodyRows(name: string, rows: number): Problem {
  return error(
    'rst/no-body-rows',
    `Insufficient data supplied (${rows} row(s)); no data remaining for table body, required by "${name}" directive.`,
  );
}

export function tooFewColumns(name: string, stubColumns: unknown, columns: number): Problem {
  return error(
    'rst/too-few-columns',
    `${stubColumns} stub column(s) specified but only ${columns} columns(s) of data supplied ("${name}" directive).`,
  );
}

export function noBodyColumns(name: string, columns: number): Problem {
  return error(
    'rst/no-body-columns',
    `Insufficient data supplied (${columns} columns(s)); no data remaining for table body, required by "${name}" directive.`,
  );
}

export function widthsMismatch(name: string, columns: number): Problem {
  return error('rst/widths-mismatch', `"${name}" widths do not match the number of columns in table (${columns}).`);
}

export function noTableData(): Problem {
  return error('rst/no-table-data', 'No table data detected in CSV file.');
}

export function csvError(name: string, detail: string): Problem {
  return error('rst/csv-error', `Error with CSV data in "${name}" directive:\n${detail}`);
}

export function csvContentRequired(name: string): Problem {
  return warning('rst/content-expected', `The "${name}" directive requires content; none supplied.`);
}

export function listContentRequired(name: string): Problem {
  return error('rst/content-expected', `The "${name}" directive is empty; content required.`);
}

export function oneListExpected(name: string): Problem {
  return error(
    'rst/one-list-expected',
    `Error parsing content block for the "${name}" directive: exactly one bullet list expected.`,
  );
}

export function rowWithoutList(name: string, row: number): Problem {
  return error(
    'rst/row-without-list',
    `Error parsing content block for the "${name}" directive: two-level bullet list expected, but row ${row} does not contain a second-level bullet list.`,
  );
}

export function unevenRow(name: string, row: number, cells: number, expected: number): Problem {
  return error(
    'rst/uneven-row',
    `Error parsing content block for the "${name}" directive: uniform two-level bullet list expected, but row ${row} does not contain the same number of items as row 1 (${cells} vs ${expected}).`,
  );
}

// Files.

export function disabledDirective(name: string): Problem {
  return warning('rst/disabled-directive', `"${name}" directive disabled.`);
}

export function filesDeactivated(name: string): Problem {
  return warning('rst/disabled-directive', `File and URL access deactivated; ignoring "${name}" directive.`);
}

export function fileAndContent(name: string): Problem {
  return error('rst/file-and-content', `"${name}" directive may not both specify an external file and have content.`);
}

export function fileAndUrl(name: string): Problem {
  return error(
    'rst/file-and-url',
    `The "file" and "url" options may not be simultaneously specified for the "${name}" directive.`,
  );
}

/** `level`: docutils calls a file that a table cannot have severe, any other an error. */
export function unreadablePath(name: string, detail: string, level: 'error' | 'severe'): Problem {
  return { ruleId: 'rst/unreadable-path', level, reason: `Problems with "${name}" directive path:\n${detail}.` };
}

/** `level`: as for `unreadablePath`. */
export function undecodableFile(name: string, detail: string, level: 'error' | 'severe'): Problem {
  return { ruleId: 'rst/undecodable-file', level, reason: `Problem with "${name}" directive:\n${detail}` };
}

/** `level`: as for `unreadablePath`. */
export function unreadableUrl(name: string, url: string, detail: string, level: 'error' | 'severe'): Problem {
  const reason = `Problems with "${name}" directive URL "${url}":\n${detail}.`;
  return { ruleId: 'rst/unreadable-url', level, reason };
}

export function clipTextNotFound(
  name: string,
  option: 'start-after' | 'end-before',
  level: 'error' | 'severe',
): Problem {
  const reason = `Problem with "${option}" option of "${name}" directive:\nText not found.`;
  return { ruleId: 'rst/clip-text-not-found', level, reason };
}

export function longIncludedLine(source: string, line: number): Problem {
  return warning('rst/line-too-long', `"${source}": line ${line} exceeds the line-length-limit.`);
}

export function circularInclusion(name: string, chain: readonly string[]): Problem {
  return warning('rst/circular-inclusion', `circular inclusion in "${name}" directive:\n${chain.join('\n> ')}`);
}

/** Up to docutils 0.21; later the option itself is refused. */
export function invalidLineNumber(): Problem {
  return error('rst/invalid-line-number', ':number-lines: with non-integer start value');
}

// Substitutions.

export function oneParagraphExpected(name: string): Problem {
  return error('rst/one-paragraph-expected', `Error in "${name}" directive: may contain a single paragraph only.`);
}

export function invalidCharacterCode(code: string, detail: string): Problem {
  return error('rst/invalid-character-code', `Invalid character code: ${code}\n${detail}`);
}

/** Ours: docutils prints the day it runs on. */
export function noDate(name: string): Problem {
  return error('rst/no-date', `The "${name}" directive needs a date; none given.`);
}

// Roles.

export function roleArgumentsExpected(name: string): Problem {
  return error('rst/role-arguments-expected', `"${name}" directive requires arguments on the first line.`);
}

export function invalidRoleArguments(name: string, value: string): Problem {
  return error('rst/invalid-role-arguments', `"${name}" directive arguments not valid role names: "${value}".`);
}

export function invalidRoleName(name: string, detail: string): Problem {
  return error('rst/invalid-role-name', `Invalid argument for "${name}" directive:\n${detail}.`);
}

export function unknownRole(name: string): Problem {
  return error('rst/unknown-role', `Unknown interpreted text role "${name}".`);
}

// Meta and test.

export function emptyMeta(name: string): Problem {
  return info('rst/empty-meta', `No content for meta tag "${name}".`);
}

export function invalidMetaAttribute(token: string, detail: string): Problem {
  return error('rst/invalid-meta-attribute', `Error parsing meta tag attribute "${token}": ${detail}.`);
}

export function invalidMeta(): Problem {
  return error('rst/invalid-meta', 'Invalid meta directive.');
}

export function processedTestDirective(name: string, use: string, hasContent: boolean): Problem {
  const reason = `Directive processed. Type="${name}", ${use}, content:${hasContent ? '' : ' None'}`;
  return info('rst/test-directive', reason);
}
