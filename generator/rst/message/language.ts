import type { Problem } from '../reporter.ts';

/** What docutils says of a language that it does not know, in its words. Source: docutils 0.23, `languages/__init__.py` and `parsers/rst/languages/__init__.py`. */

export function unknownLanguage(language: string): Problem {
  return {
    ruleId: 'rst/unknown-language',
    level: 'warning',
    reason: `rST localisation for language "${language}" not found.`,
  };
}

export function unsupportedLanguage(language: string): Problem {
  return {
    ruleId: 'rst/unsupported-language',
    level: 'warning',
    reason: `Language "${language}" not supported: Docutils-generated text will be in English.`,
  };
}
