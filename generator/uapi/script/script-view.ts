import type { HeaderModel } from '../../tree/index.ts';
import { walkCommands, walkHelpers } from './script-walk.ts';

/** Returns `model` with the entries alone that the newest bpf_doc.py comes to: its lists end at the first line that it does not take, what looks like an entry further down does not count. An old header (see `scriptFailure`) keeps them all. */
export function scriptView(model: HeaderModel): HeaderModel {
  if (model.helperIds?.form === 'positional') return model;
  const helpers = walkHelpers(model).entries;
  const commands = walkCommands(model).entries;
  if (helpers.length === model.helpers.length && commands.length === model.commands.length) return model;
  return Object.create(model, { helpers: { value: helpers }, commands: { value: commands } }) as HeaderModel;
}
