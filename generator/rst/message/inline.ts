import type { Problem } from '../reporter.ts';

/** What is wrong with inline markup, in docutils' words. Source: docutils 0.23, class `Inliner` of `states.py`. */

/** A start-string with nothing that ends it; `name` is docutils' name of the element. */
export function unclosedInline(name: string): Problem {
  return {
    ruleId: 'rst/unclosed-inline-markup',
    level: 'warning',
    reason: `Inline ${name} start-string without end-string.`,
  };
}

export const unclosedInterpretedText: Problem = {
  ruleId: 'rst/unclosed-inline-markup',
  level: 'warning',
  reason: 'Inline interpreted text or phrase reference start-string without end-string.',
};

export const multipleRoles: Problem = {
  ruleId: 'rst/multiple-roles',
  level: 'warning',
  reason: 'Multiple roles in interpreted text (both prefix and suffix present; only one allowed).',
};

/** A role before or behind (`position`) what is marked as a reference. */
export function roleOnReference(position: 'prefix' | 'suffix'): Problem {
  return {
    ruleId: 'rst/role-on-reference',
    level: 'warning',
    reason: `Mismatch: both interpreted text role ${position} and reference suffix.`,
  };
}
