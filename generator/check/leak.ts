import { refuse, type State } from './state.ts';

/** Where a program may leave, in the verifier's words. */
export type Way = 'exit' | 'tail_call' | 'BPF_LD_[ABS|IND]';

/** Checks that nothing is held where the program may leave: no lock, no reference (check_resource_leak). */
export function checkLeaks(state: State, way: Way): boolean {
  const { references } = state;
  if (references.isLocked) {
    return way === 'exit' ? refuse(state, 'lock-at-exit') : refuse(state, 'lock-at', { where: way });
  }
  const held = references.firstHeld();
  return (
    held === 0 || refuse(state, 'reference-leak', { reference: held, instruction: references.instructionOf(held) })
  );
}
