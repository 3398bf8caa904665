import { existsSync } from 'node:fs';
import { type Baseline, createBaseline, rememberMessages, subtractBaseline } from '../../lint/index.ts';
import { printable } from '../../report/printable.ts';
import type { Schema } from '../../signature/schema/index.ts';
import { CommandError } from '../exit-status.ts';
import { readJson } from '../read-json.ts';
import { writeWhole } from '../write-file.ts';
import type { CheckedFile } from './format-reports.ts';

/**
 * Returns `files` without the findings that the baseline at `path` knows, and says on standard error how many it knows that are no longer there. With `isUpdate` it is written anew instead: what is
 * there is known, what is gone is pruned, and files that were not checked keep theirs.
 */
export function applyBaseline(path: string, files: readonly CheckedFile[], isUpdate: boolean): CheckedFile[] {
  const isThere = existsSync(path);
  if (!isThere && !isUpdate) throw new CommandError(`${path}: No such file or directory (--update-baseline writes it)`);
  const before = isThere ? readJson<Baseline>(path, baselineSchema(), 'a baseline') : createBaseline();
  if (isUpdate) {
    const after = files.reduce(
      (baseline, { path: name, text, messages }) => rememberMessages(baseline, name, text, messages),
      before,
    );
    writeWhole([{ path, text: `${JSON.stringify(after, null, 2)}\n` }]);
    return files.map((file) => ({ ...file, messages: [], baselined: file.messages.length }));
  }
  let gone = 0;
  const left = files.map((file) => {
    const result = subtractBaseline(before, file.path, file.text, file.messages);
    gone += result.gone;
    const baselined = file.messages.length - result.messages.length;
    return { ...file, messages: result.messages, baselined };
  });
  if (gone > 0)
    process.stderr.write(
      `bpfdoc: ${printable(path)}: ${gone} known findings are gone (--update-baseline prunes them)\n`,
    );
  return left;
}

function baselineSchema(): Schema {
  const counts: Schema = { type: 'object', additionalProperties: { type: 'integer', minimum: 1 } };
  return {
    type: 'object',
    properties: { version: { const: 1 }, files: { type: 'object', additionalProperties: counts } },
    required: ['version', 'files'],
    additionalProperties: false,
  };
}
