import { GREATEST, LEAST, type RegisterState } from './register.ts';

/** Returns what the verifier says of a number's range: ` smin=2 smax=2`, or ` unknown scalar value`. */
export function describeBounds({ min, max }: RegisterState): string {
  const least = min > LEAST ? ` smin=${min}` : '';
  const greatest = max < GREATEST ? ` smax=${max}` : '';
  return least + greatest || ' unknown scalar value';
}
