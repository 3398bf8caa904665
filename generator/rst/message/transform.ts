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

/** As it was worded up to docutils 0.21. */
export function duplicateIdAlone(id: string): Problem {
  return { ruleId: 'rst/duplicate-id', level: 'severe', reason: `Duplicate ID: "${id}".` };
}

export function duplicateSubstitution(name: string): Problem {
  return {
    ruleId: 'rst/duplicate-substitution',
    level: 'error',
    reason: `Duplicate substitution definition name: "${name}".`,
  };
}

export function noSuitableElement(directive: string): Problem {
  return {
    ruleId: 'rst/no-suitable-element',
    level: 'error',
    reason: `No suitable element following "${directive}" directive`,
  };
}

export function undefinedSubstitution(name: string): Problem {
  return {
    ruleId: 'rst/undefined-substitution',
    level: 'error',
    reason: `Undefined substitution referenced: "${name}".`,
  };
}

export function substitutionTooLong(name: string): Problem {
  return {
    ruleId: 'rst/substitution-too-long',
    level: 'error',
    reason: `Substitution definition "${name}" exceeds the line-length-limit.`,
  };
}

export function circularDefinition(): Problem {
  return {
    ruleId: 'rst/circular-substitution',
    level: 'error',
    reason: 'Circular substitution definition detected:',
  };
}

export function circularReference(name: string): Problem {
  return {
    ruleId: 'rst/circular-substitution',
    level: 'error',
    reason: `Circular substitution definition referenced: "${name}".`,
  };
}

export function duplicateField(name: string): Problem {
  return { ruleId: 'rst/duplicate-field', level: 'warning', reason: `There can only be one "${name}" field.` };
}

export function emptyField(name: string): Problem {
  return {
    ruleId: 'rst/empty-field',
    level: 'warning',
    reason: `Cannot extract empty bibliographic field "${name}".`,
  };
}

export function compoundField(name: string, content: string): Problem {
  return {
    ruleId: 'rst/compound-field',
    level: 'warning',
    reason: `Bibliographic field "${name}"\nmust contain a single <paragraph>, not ${content}.`,
  };
}

/** As it was worded up to docutils 0.19. */
export function notOneParagraph(name: string, isCompound: boolean): Problem {
  return {
    ruleId: 'rst/compound-field',
    level: 'warning',
    reason: isCompound
      ? `Cannot extract compound bibliographic field "${name}".`
      : `Cannot extract bibliographic field "${name}" containing anything other than a single paragraph.`,
  };
}

/** As it was worded up to docutils 0.19. */
export function incompatibleAuthors(name: string): Problem {
  return {
    ruleId: 'rst/authors-field',
    level: 'warning',
    reason: `Bibliographic field "${name}" incompatible with extraction: it must contain either a single paragraph (with authors separated by one of ";,"), multiple paragraphs (one per author), or a bullet list with one paragraph (one author) per item.`,
  };
}

export function authorsField(name: string): Problem {
  return {
    ruleId: 'rst/authors-field',
    level: 'warning',
    reason: [
      `Cannot extract "${name}" from bibliographic field:`,
      `Bibliographic field "${name}" must contain either`,
      ' a single paragraph (with author names separated by a character from the set ";,"),',
      ' multiple paragraphs (one per author),',
      ' or a bullet list with one author name per item.',
      'Note: Leading initials can cause (mis)recognizing names as enumerated list.',
    ].join('\n'),
  };
}

export function anonymousMismatch(references: number, targets: number): Problem {
  return {
    ruleId: 'rst/anonymous-mismatch',
    level: 'error',
    reason: `Anonymous hyperlink mismatch: ${references} references but ${targets} targets.\nSee "backrefs" attribute for IDs.`,
  };
}

/** @param naming the target's name in quotes, its id in parentheses, or both with a blank between */
export function unresolvedIndirectTarget(naming: string, name: string, explanation: string): Problem {
  return {
    ruleId: 'rst/unresolved-indirect-target',
    level: 'error',
    reason: `Indirect hyperlink target ${naming} refers to target "${name}", ${explanation}.`,
  };
}

/** @param isPlural up to docutils 0.21 the word was always the plural */
export function tooManyAutonumbered(count: number, isPlural: boolean): Problem {
  return {
    ruleId: 'rst/too-many-footnote-references',
    level: 'error',
    reason: `Too many autonumbered footnote references: only ${count} corresponding footnote${isPlural || count > 1 ? 's' : ''} available.`,
  };
}

export function tooManySymbols(count: number): Problem {
  return {
    ruleId: 'rst/too-many-footnote-references',
    level: 'error',
    reason: `Too many symbol footnote references: only ${count} corresponding footnotes available.`,
  };
}

export function misplacedTransition(): Problem {
  return {
    ruleId: 'rst/misplaced-transition',
    level: 'warning',
    reason: 'Transition only valid as child of <document> or <section>.',
  };
}

/** @param place docutils' name of the element that begins with the transition */
export function transitionAtStart(place: string): Problem {
  return {
    ruleId: 'rst/transition-at-start',
    level: 'warning',
    reason: `Transition at the start of the ${place}.`,
  };
}

export function transitionAtEnd(): Problem {
  return { ruleId: 'rst/transition-at-end', level: 'warning', reason: 'Transition at the end of the document.' };
}

export function adjacentTransitions(): Problem {
  return {
    ruleId: 'rst/adjacent-transitions',
    level: 'warning',
    reason: 'At least one body element should separate transitions.',
  };
}

/** As these were worded, and how bad they were, up to docutils 0.21. */
export function transitionMayNotBegin(): Problem {
  return {
    ruleId: 'rst/transition-at-start',
    level: 'error',
    reason: 'Document or section may not begin with a transition.',
  };
}

export function transitionMayNotEnd(): Problem {
  return { ruleId: 'rst/transition-at-end', level: 'error', reason: 'Document may not end with a transition.' };
}

export function transitionsMustBeApart(): Problem {
  return {
    ruleId: 'rst/adjacent-transitions',
    level: 'error',
    reason: 'At least one body element must separate transitions; adjacent transitions are not allowed.',
  };
}

export function duplicateTargetReference(name: string): Problem {
  return {
    ruleId: 'rst/ambiguous-target',
    level: 'error',
    reason: `Duplicate target name, cannot be used as a unique reference: "${name}".`,
  };
}

export function unknownTarget(name: string): Problem {
  return { ruleId: 'rst/unknown-target', level: 'error', reason: `Unknown target name: "${name}".` };
}

export function unreferencedTarget(name: string): Problem {
  return {
    ruleId: 'rst/unreferenced-target',
    level: 'info',
    reason: `Hyperlink target "${name}" is not referenced.`,
  };
}
