import type { HeaderModel } from '../../tree/index.ts';

/** The licence stands in the first lines, by the rules of the kernel: Documentation/process/license-rules.rst. */
const FIRST_LINES = 400;

/** Returns the licence expression that the header names, `GPL-2.0 WITH Linux-syscall-note`: what is made from its text has no other. undefined where it names none. */
export function spdxExpression({ file }: HeaderModel): string | undefined {
  return /SPDX-License-Identifier:[ \t]*([\w.+() \t-]+?)[ \t]*(?:\*\/|\r?\n|$)/.exec(
    file.text.slice(0, FIRST_LINES),
  )?.[1];
}
