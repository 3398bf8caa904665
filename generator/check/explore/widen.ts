import { eachValue, type Path } from './path.ts';

/** Gives up what is known of numbers, and where in its memory a pointer points: what a loop changes. A path that goes round a loop comes to a state that it was in before. */
export function widen(path: Path): void {
  eachValue(path, (value) => {
    if (value.kind === 'SCALAR_VALUE') value.point('UNKNOWN');
    else if (value.isPointer() && !value.isConstant) value.point('UNKNOWN');
  });
}
