import type { Problem } from '../reporter.ts';

/** What the tables of names and the transforms report, in docutils' words. Source: docutils 0.23, `nodes.py` and `transforms/`. */

export function duplicateExplicitTarget(name: string): Problem {
  return {
    ruleId: 'rst/duplicate-explicit-target',
    level: 'warning',
    reason: `Duplicate explicit target name: "${name}".`,
  };
}

export function duplicateImplicitTarget(name: string): Problem {
  return {
    ruleId: 'rst/duplicate-implicit-target',
    level: 'info',
    reason: `Duplicate implicit target name: "${name}".`,
  };
}

export function duplicateExternalTarget(name: string, target: string): Problem {
  return {
    ruleId: 'rst/duplicate-external-target',
    level: 'info',
    reason: `Duplicate name "${name}" for external target "${target}".`,
  };
}

export function overriddenImplicitTarget(name: string): Problem {
  return {
    ruleId: 'rst/overridden-implicit-target',
    level: 'info',
    reason: `Target name overrides implicit target name "${name}".`,
  };
}

export function duplicateId(id: string, firstTag: string, secondTag: string): Problem {
  return {
    ruleId: 'rst/duplicate-id',
    level: 'error',
    reason: `Duplicate ID: "${id}" used by ${firstTag} and ${secondTag}`,
  };
}

export function duplicateSubstitution(name: string): Problem {
  return {
    ruleId: 'rst/duplicate-substitution',
    level: 'error',
    reason: `Duplicate substitution definition name: "${name}".`,
  };
}
