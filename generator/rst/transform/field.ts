import type { RstElements } from '../../tree/index.ts';
import { reportAt } from '../registry.ts';
import type { Problem } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { hasOrigin } from './note-problem.ts';

/** A field: a name and a body. */
export type Field = RstElements & { type: 'field'; children: [RstElements, RstElements] };

/** Returns the body of `field`. */
export function bodyOf(field: Field): RstElements {
  return field.children[field.children.length - 1]!;
}

/** Reports `problem` at `field`, which stands in `list`; the message goes to the end of the field's body. */
export function reportField(state: RstState, problem: Problem, field: Field, list: RstElements): void {
  const message = reportAt(state, problem, hasOrigin(field) ? field : list, { place: field.position });
  bodyOf(field).children.push(message);
}
