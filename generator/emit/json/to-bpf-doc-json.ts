import type { Command, HeaderModel, Helper } from '../../tree/index.ts';
import { sectionText } from '../../uapi/index.ts';
import { type JsonValue, pythonJson } from './python-json.ts';

/** Returns what `bpf_doc.py --json` prints of the helpers (every overload) or the commands, the newline at the end included. An entry whose heading the script cannot take apart is left out. */
export function toBpfDocJson(model: HeaderModel, target: 'helpers' | 'syscall'): string {
  const entries = target === 'helpers' ? model.helpers.flatMap(helperEntry) : model.commands.map(commandEntry);
  return `${pythonJson({ [target]: entries })}\n`;
}

function helperEntry(helper: Helper): JsonValue[] {
  const { script } = helper;
  if (!script) return [];
  return [
    {
      proto: script.proto,
      desc: sectionText(helper.description),
      ret: sectionText(helper.returns),
      attrs: helper.attributes.map(({ text }) => text),
      ret_type: script.ret_type,
      ret_star: script.ret_star,
      name: script.name,
      args: script.args.map(({ type, star, name }) => ({ type, star, name })),
    },
  ];
}

function commandEntry(command: Command): JsonValue {
  return { proto: command.name, desc: sectionText(command.description), ret: sectionText(command.returns) };
}
