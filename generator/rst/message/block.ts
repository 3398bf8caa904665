import type { Problem } from '../reporter.ts';

/** What the block parser reports, in docutils' words. Source: docutils 0.23, `parsers/rst/states.py`. */

export function lineTooLong(line: number): Problem {
  return { ruleId: 'rst/line-too-long', level: 'error', reason: `Line ${line} exceeds the line-length-limit.` };
}

/** What a list or block is called where it ends without a blank line. */
export type BlockName =
  | 'Block quote'
  | 'Bullet list'
  | 'Enumerated list'
  | 'Field list'
  | 'Option list'
  | 'Explicit markup'
  | 'Definition list'
  | 'Literal block';

export function unexpectedUnindent(name: BlockName): Problem {
  return {
    ruleId: 'rst/unexpected-unindent',
    level: 'warning',
    reason: `${name} ends without a blank line; unexpected unindent.`,
  };
}

export function unexpectedIndentation(): Problem {
  return { ruleId: 'rst/unexpected-indentation', level: 'error', reason: 'Unexpected indentation.' };
}

export function lineBlockUnclosed(): Problem {
  return { ruleId: 'rst/line-block-unclosed', level: 'warning', reason: 'Line block ends without a blank line.' };
}

export function enumeratedListStart(text: string, ordinal: bigint): Problem {
  return {
    ruleId: 'rst/enumerated-list-start',
    level: 'info',
    reason: `Enumerated list start value not ordinal-1: "${text}" (ordinal ${ordinal})`,
  };
}

export function definitionLooksLiteral(): Problem {
  return {
    ruleId: 'rst/definition-looks-literal',
    level: 'info',
    reason: 'Blank line missing before literal block (after the "::")? Interpreted as a definition list item.',
  };
}

export function literalBlockExpected(): Problem {
  return { ruleId: 'rst/literal-block-expected', level: 'warning', reason: 'Literal block expected; none found.' };
}

export function inconsistentQuoting(): Problem {
  return { ruleId: 'rst/inconsistent-quoting', level: 'error', reason: 'Inconsistent literal block quoting.' };
}

export function malformedTable(detail: string): Problem {
  const reason = detail === '' ? 'Malformed table.' : `Malformed table.\n${detail}`;
  return { ruleId: 'rst/malformed-table', level: 'error', reason };
}

export function blankLineAfterTable(): Problem {
  return { ruleId: 'rst/blank-line-after-table', level: 'warning', reason: 'Blank line required after table.' };
}

export function footnoteContent(): Problem {
  return { ruleId: 'rst/footnote-content', level: 'warning', reason: 'Footnote content expected.' };
}

export function citationContent(): Problem {
  return { ruleId: 'rst/citation-content', level: 'warning', reason: 'Citation content expected.' };
}

export function malformedTarget(): Problem {
  return { ruleId: 'rst/malformed-target', level: 'warning', reason: 'malformed hyperlink target.' };
}

export function malformedSubstitution(): Problem {
  return { ruleId: 'rst/malformed-substitution', level: 'warning', reason: 'malformed substitution definition.' };
}

export function substitutionWithoutContents(name: string): Problem {
  return {
    ruleId: 'rst/substitution-contents',
    level: 'warning',
    reason: `Substitution definition "${name}" missing contents.`,
  };
}

export function substitutionEmpty(name: string): Problem {
  return {
    ruleId: 'rst/substitution-empty',
    level: 'warning',
    reason: `Substitution definition "${name}" empty or invalid.`,
  };
}

export function substitutionProblematic(): Problem {
  return {
    ruleId: 'rst/substitution-problematic',
    level: 'error',
    reason: 'Problematic content in substitution definition',
  };
}

export function substitutionIllegal(what: string): Problem {
  return {
    ruleId: 'rst/substitution-illegal',
    level: 'error',
    reason: `${what} are not supported in a substitution definition.`,
  };
}

/** The wording up to docutils 0.21. */
export function substitutionIllegalElement(name: string): Problem {
  return {
    ruleId: 'rst/substitution-illegal',
    level: 'error',
    reason: `Substitution definition contains illegal element <${name}>:`,
  };
}

export function possibleOverline(): Problem {
  return {
    ruleId: 'rst/possible-overline',
    level: 'info',
    reason: "Unexpected possible title overline or transition.\nTreating it as ordinary text because it's so short.",
  };
}

export function shortOverline(): Problem {
  return {
    ruleId: 'rst/short-overline',
    level: 'info',
    reason: "Possible incomplete section title.\nTreating the overline as ordinary text because it's so short.",
  };
}

export function shortUnderline(): Problem {
  return {
    ruleId: 'rst/short-underline',
    level: 'info',
    reason: "Possible title underline, too short for the title.\nTreating it as ordinary text because it's so short.",
  };
}

export function underlineTooShort(): Problem {
  return { ruleId: 'rst/underline-too-short', level: 'warning', reason: 'Title underline too short.' };
}

export function overlineTooShort(): Problem {
  return { ruleId: 'rst/overline-too-short', level: 'warning', reason: 'Title overline too short.' };
}

export function invalidTitleMarker(): Problem {
  return {
    ruleId: 'rst/invalid-title-marker',
    level: 'error',
    reason: 'Invalid section title or transition marker.',
  };
}

/** Problems with titles are severe up to docutils 0.21. */
export type TitleLevel = 'error' | 'severe';

export function unexpectedTitle(level: TitleLevel): Problem {
  return { ruleId: 'rst/unexpected-title', level, reason: 'Unexpected section title.' };
}

export function unexpectedTitleOrTransition(level: TitleLevel): Problem {
  return { ruleId: 'rst/unexpected-title-or-transition', level, reason: 'Unexpected section title or transition.' };
}

export function incompleteTitle(level: TitleLevel): Problem {
  return { ruleId: 'rst/incomplete-title', level, reason: 'Incomplete section title.' };
}

export function missingUnderline(level: TitleLevel): Problem {
  return {
    ruleId: 'rst/missing-underline',
    level,
    reason: 'Missing matching underline for section title overline.',
  };
}

export function overlineMismatch(level: TitleLevel): Problem {
  return { ruleId: 'rst/overline-mismatch', level, reason: 'Title overline & underline mismatch.' };
}

export function skippedTitleLevel(from: number, to: number): Problem {
  return {
    ruleId: 'rst/title-level-skipped',
    level: 'error',
    reason: `Inconsistent title style: skip from level ${from} to ${to}.`,
  };
}

export function unreachableTitleLevel(level: number): Problem {
  return {
    ruleId: 'rst/title-level-unreachable',
    level: 'error',
    reason: `A level ${level} section cannot be used here.`,
  };
}

/** The wording up to docutils 0.21. */
export function inconsistentTitleLevel(): Problem {
  return { ruleId: 'rst/title-level-inconsistent', level: 'severe', reason: 'Title level inconsistent:' };
}

export function invalidOptionMarker(detail: string): Problem {
  return { ruleId: 'rst/invalid-option-marker', level: 'error', reason: `Invalid option list marker: ${detail}` };
}
