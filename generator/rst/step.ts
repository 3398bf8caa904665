/**
 * A part of the parse that may have to parse nested blocks first. It is a generator that yields the steps it needs done; `runSteps` keeps those
 * that wait in a list, so that nesting costs memory and never the call stack (a list 100,000 items deep is parsed like any other).
 */
export type Step<T> = Generator<Step<unknown>, T, unknown>;

/** What a part of the parse answers at once, or the step that will: most blocks hold no others, and need no generator. */
export type Answer<T extends string | boolean> = T | Step<T>;

export function isStep<T extends string | boolean>(answer: Answer<T>): answer is Step<T> {
  return typeof answer === 'object';
}

/** Has `step` done by the driver and returns what it returned: `const finished = yield* call(parseBlocks(…))`. Never `yield*` a step directly: that nests the call stack. */
export function* call<T>(step: Step<T>): Step<T> {
  return (yield step) as T;
}

/** Runs `root` and every step that it calls, and returns what `root` returned. */
export function runSteps<T>(root: Step<T>): T {
  const waiting: Step<unknown>[] = [root];
  let value: unknown;
  for (;;) {
    const result = waiting[waiting.length - 1]!.next(value);
    if (!result.done) {
      waiting.push(result.value);
      value = undefined;
      continue;
    }
    waiting.pop();
    value = result.value;
    if (waiting.length === 0) return value as T;
  }
}
