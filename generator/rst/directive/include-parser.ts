import type { RstNodes } from '../../tree/index.ts';
import { parseDocument } from '../block/index.ts';
import { createState } from '../create-state.ts';
import { toLines } from '../input.ts';
import type { RstState } from '../state.ts';
import { applyNamed } from '../transform/index.ts';
import type { OptionResult } from './option.ts';

/** The parser that an included file is read by: `rst` under any of its names, or `null` for none. docutils' others are not there. */
export function parserName(argument: string | null): OptionResult {
  const name = argument?.toLowerCase() ?? '';
  if (RST_NAMES.has(name)) return { value: 'rst' };
  if (name === 'null' || name === '') return { value: 'null' };
  return { error: `Parser "${argument}" not found. No module named '${name}'` };
}

const RST_NAMES: ReadonlySet<string> = new Set(['rst', 'restructuredtext', 'rest', 'restx', 'rtxt']);

/**
 * Returns what is in the file at `path`, whose text is `value`, read as a document of its own that shares names, roles and messages with the one of `state`. The caller has noted in the log of
 * inclusions that the file is being read.
 */
export function parseIncluded(state: RstState, path: string, value: string): RstNodes[] {
  const { names } = state;
  const { settings, messages, roles, directives, includeLog, dropped } = state;
  const own = createState(path, settings);
  const shared = { elements: names.elements, ids: names.ids, nameids: names.nameids, nametypes: names.nametypes };
  const inner = { ...own, messages, roles, directives, includeLog, dropped, names: { ...own.names, ...shared } };
  parseDocument(inner, toLines(value, path, settings.tabWidth, true));
  roles.delete('');
  applyNamed(inner, []);
  includeLog.pop();
  state.parseMessages.push(...inner.parseMessages);
  state.transformMessages.push(...inner.transformMessages);
  return inner.document.children;
}
