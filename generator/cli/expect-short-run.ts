import { setFlagsFromString } from 'node:v8';

/** What has V8 optimise code only when it has run fifteen times as often as it usually must have, by V8's version: that of Node 20, 22 and 24. */
const OPTIMISE_LATE: Readonly<Record<string, readonly string[]>> = {
  '11': ['--interrupt-budget=1000000'],
  '12': ['--invocation-count-for-turbofan=45000'],
  '13': ['--invocation-count-for-turbofan=45000', '--invocation-count-for-maglev=6000'],
};

/** What keeps the space for new objects small. */
const STAY_SMALL = '--semi-space-growth-factor=1';

/**
 * V8's settings for commands that read one header and end: code is optimised late, since most that is optimised within half a second is thrown away before it pays; and the space for new objects stays
 * small, since each page of memory that is touched first has to be cleared. Where there is a lot to do both come into their own again. Measured with Linux 7.2's header: `emit man` takes 240 ms of the
 * processor's time instead of 360 on Node 20 and 63 MiB instead of 82; `lint` 260 instead of 420 on Node 22.
 *
 * A V8 that is not in the table is left as it is: it would say on standard error that it does not know the setting.
 */
export function expectShortRun(): void {
  const [version = ''] = process.versions.v8.split('.', 1);
  const flags = OPTIMISE_LATE[version];
  if (flags) for (const flag of [...flags, STAY_SMALL]) setFlagsFromString(flag);
}
