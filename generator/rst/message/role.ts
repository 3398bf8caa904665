import type { Problem } from '../reporter.ts';

/** What roles report, in docutils' words. Source: docutils 0.23, `roles.py`. */

/** The role is not in docutils' table of English names; `name` is tried as it stands. */
export function noRoleEntry(name: string): Problem {
  return {
    ruleId: 'rst/no-role-entry',
    level: 'info',
    reason: `No role entry for "${name}" in module "docutils.parsers.rst.languages.en".\nTrying "${name}" as canonical role name.`,
  };
}

export function unimplementedRole(name: string): Problem {
  return {
    ruleId: 'rst/unimplemented-role',
    level: 'error',
    reason: `Interpreted text role "${name}" not implemented.`,
  };
}

export function invalidPepNumber(text: string): Problem {
  return {
    ruleId: 'rst/invalid-pep-number',
    level: 'error',
    reason: `PEP number must be a number from 0 to 9999; "${text}" is invalid.`,
  };
}

export function invalidRfcNumber(text: string): Problem {
  return {
    ruleId: 'rst/invalid-rfc-number',
    level: 'error',
    reason: `RFC number must be a number greater than or equal to 1; "${text}" is invalid.`,
  };
}

export const rawRoleDisabled: Problem = {
  ruleId: 'rst/raw-disabled',
  level: 'warning',
  reason: 'raw (and derived) roles disabled',
};

/** The raw role without a format: the role directive gives it one. */
export function rawRoleWithoutFormat(name: string): Problem {
  return {
    ruleId: 'rst/raw-role-without-format',
    level: 'error',
    reason: `No format (Writer name) is associated with this role: "${name}".\nThe "raw" role cannot be used directly.\nInstead, use the "role" directive to create a new role with an associated format.`,
  };
}
