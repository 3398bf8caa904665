import { CommandError } from './exit-status.ts';
import type { Workspace } from './workspace.ts';

/** Makes sure that there is something to work on. @throws CommandError when the header documents neither helpers nor commands. */
export async function requireDocumentation(workspace: Workspace): Promise<void> {
  const model = await workspace.model();
  if (model.helpers.length === 0 && model.commands.length === 0) {
    throw new CommandError(`${workspace.header.path}: No descriptions of BPF helpers or commands found`);
  }
}
