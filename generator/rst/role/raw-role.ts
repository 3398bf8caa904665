import { element, restoreBackslashes, text } from '../../tree/index.ts';
import { sourceAndLine } from '../block/reader.ts';
import { classOption, unchanged } from '../directive/converter.ts';
import { rawRoleDisabled, rawRoleWithoutFormat } from '../message/role.ts';
import type { RstState } from '../state.ts';
import type { Role, RoleUse } from './role.ts';
import { classField, madeNode, madeProblem } from './role-result.ts';

/** The text for one output format, as it is. It needs a format, which the `role` directive gives. */
export const rawRole: Role = {
  options: { class: classOption, format: unchanged },
  run(state, use, options) {
    if (!state.settings.rawEnabled) return madeProblem(state, use, rawRoleDisabled, { place: use.place });
    const format = options['format'];
    if (typeof format !== 'string') return madeProblem(state, use, rawRoleWithoutFormat(use.name));
    const fields = { format, xmlSpace: 'preserve', rawsource: use.rawtext, position: use.place } as const;
    const value = text(restoreBackslashes(use.text), use.textPlace);
    return madeNode(element('raw', { ...fields, ...classField(options), ...originOf(state, use) }, [value]));
  },
};

/** docutils' line and source of the block. */
function originOf(state: RstState, { line, source }: RoleUse): { line?: number; source?: string } {
  if (line === null) return {};
  const { root } = state.reading;
  const where = source !== undefined || !root ? { source, line } : sourceAndLine(root, line);
  return {
    ...(where.line === undefined ? {} : { line: where.line }),
    ...(where.source === undefined ? {} : { source: where.source }),
  };
}
