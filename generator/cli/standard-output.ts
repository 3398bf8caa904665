import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';

const STANDARD_OUTPUT = 1;

/** Whether Node's stream writes: on Windows, whose terminals take text in a way of their own, and behind what it was left, which it may not have written yet. */
let isStream = process.platform === 'win32';

/**
 * Writes `text` to standard output, by the system's call, since to make Node's stream takes longer than to write a report. What that call refuses is left to the stream: the rest of what a pipe had no room
 * for that does not wait for its reader, and failures, so that these end the program as all others do.
 */
export function writeOutput(text: string): void {
  const bytes = Buffer.from(text);
  let start = 0;
  try {
    while (start < bytes.length && !isStream) start += writeSync(STANDARD_OUTPUT, bytes, start);
  } catch {
    isStream = true;
  }
  if (start < bytes.length) process.stdout.write(bytes.subarray(start));
}

/** Says whether standard output is a terminal. Only what may be one is looked at through Node's stream. */
export function isTerminal(): boolean {
  return (isStream || isDevice()) && process.stdout.isTTY === true;
}

/** A device that prints: files and pipes are none, nor is the one that swallows everything. */
function isDevice(): boolean {
  const output = fstatSync(STANDARD_OUTPUT);
  return output.isCharacterDevice() && output.rdev !== statSync(devNull, { throwIfNoEntry: false })?.rdev;
}
