import type { RstElements } from '../tree/index.ts';
import { setId } from './id.ts';
import { addMessage, reportAt } from './loose-message.ts';
import { duplicateExplicitTarget, duplicateImplicitTarget } from './message/transform.ts';
import { dismissName } from './name.ts';
import type { Problem } from './reporter.ts';
import type { RstState } from './state.ts';

type Named = RstElements & { refuri?: string };

/** Gives `node` its id and settles what its names stand for as docutils did up to 0.21: by ids. The message about a name that is taken goes into `messageNode`. Source: docutils 0.19, `set_name_id_map`. */
export function noteNamesOfId(
  state: RstState,
  node: RstElements,
  isExplicit: boolean,
  messageNode: RstElements | undefined,
): void {
  const { nameids, nametypes } = state.names;
  const id = setId(state, node, messageNode);
  for (const name of [...(node.names ?? [])]) {
    if (nameids.has(name)) {
      const problem = settleName(state, node, id, name, isExplicit);
      if (!problem) continue;
      // docutils reports an explicit name before it takes it away, which shows in nothing.
      addMessage(state, reportAt(state, problem, node, { backrefs: [id] }), messageNode);
    } else {
      nameids.set(name, id);
      nametypes.set(name, isExplicit);
    }
  }
}

/** Decides who keeps `name`, which stood for another id, and returns what to report, if anything. */
function settleName(state: RstState, node: Named, id: string, name: string, isExplicit: boolean): Problem | undefined {
  const { ids, nameids, nametypes } = state.names;
  const oldId = nameids.get(name) ?? undefined;
  const old = oldId === undefined ? undefined : (ids.get(oldId) as Named);
  const wasExplicit = nametypes.get(name) ?? false;
  nametypes.set(name, wasExplicit || isExplicit);
  if (isExplicit && !wasExplicit) {
    nameids.set(name, id);
    if (!old) return undefined;
    dismissName(old, name);
    return duplicateImplicitTarget(name);
  }
  const isSame = isExplicit && !!old?.names?.length && node.refuri !== undefined && old.refuri === node.refuri;
  if (old && isExplicit === wasExplicit && !isSame) {
    dismissName(old, name);
    nameids.set(name, null);
  }
  dismissName(node, name);
  if (!isExplicit) return duplicateImplicitTarget(name);
  return { ...duplicateExplicitTarget(name), ...(isSame ? { level: 'info' as const } : {}) };
}
