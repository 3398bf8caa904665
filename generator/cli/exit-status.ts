/** What the process ends with: 0 clean, 1 findings or stale output, 2 the work could not be done. */
export const CLEAN = 0;
export const FINDINGS = 1;
export const FAILED = 2;

/** Why the work could not be done, as one line for standard error. Thrown inside `cli/` only and printed by `main.ts`; ends with status 2 unless it carries another. */
export class CommandError extends Error {
  readonly status: number;
  constructor(reason: string, status = FAILED) {
    super(reason);
    this.status = status;
  }
}
