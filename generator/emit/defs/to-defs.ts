import type { Message } from '../../source/index.ts';
import type { HeaderModel, Helper, ScriptArg, ScriptPrototype } from '../../tree/index.ts';
import { HELPER_ATTRIBUTES, sectionText } from '../../uapi/index.ts';
import { argumentName, formatDeclaration, macroDefinition } from './declaration.ts';
import { findProfile, type Profile } from './profile.ts';
import { type DefsTypes, defsTypes, type OwnTypes } from './types.ts';

export interface DefsOptions {
  /** The script's version; the newest unless given. */
  profile?: Profile | undefined;
  /** Types that the user added. */
  types?: OwnTypes | undefined;
  /** The name of a macro that declares each helper; who includes the header may define it otherwise. Without one the declarations are written out, as the script does. */
  macro?: string | undefined;
  /** Print every description as it stands, as the script does, even one whose comment end closes the comment that it is in. */
  keepsCommentEnds?: boolean | undefined;
}

export interface DefsResult {
  /** undefined when the header documents no helper. */
  text: string | undefined;
  messages: Message[];
}

interface State {
  profile: Profile;
  macro: string | undefined;
  keepsCommentEnds: boolean;
  types: DefsTypes;
  messages: Message[];
}

/**
 * Returns `bpf_helper_defs.h` as `bpf_doc.py --header` prints it: a constant function pointer for each helper, its number as value, its description above. A helper that cannot be declared (no prototype, no
 * number, an unknown type) is left out; what `fromHeader` has not reported of that is in `messages`.
 */
export function toDefs(model: HeaderModel, options: DefsOptions = {}): DefsResult {
  const profile = options.profile ?? findProfile()!;
  const overloaded = [...profile.overloaded, ...(options.types?.overloaded ?? [])];
  const state: State = {
    profile,
    macro: options.macro,
    keepsCommentEnds: options.keepsCommentEnds ?? false,
    types: { ...defsTypes(declaredStructs(model, profile), options.types), overloaded },
    messages: [],
  };
  if (model.helpers.length === 0) return { text: undefined, messages: [] };
  const declarations = uniqueHelpers(model).map((helper, position) => helperText(helper, position + 1, state));
  return { text: `${head(model, state)}${declarations.join('')}\n`, messages: state.messages };
}

function declaredStructs(model: HeaderModel, { declared, unreleased }: Profile): string[] {
  const used = new Set(
    model.helpers.flatMap(({ script }) => [script?.ret_type, ...(script?.args ?? []).map(({ type }) => type)]),
  );
  return declared.filter((name) => used.has(name) || !unreleased.includes(name));
}

/** An overload has one declaration, with the words of its first description. */
function uniqueHelpers(model: HeaderModel): Helper[] {
  return model.helpers.filter((helper) => !helper.isOverload);
}

function head(model: HeaderModel, { profile, types, macro }: State): string {
  const attributes = [...new Set(model.helpers.flatMap(knownAttributes))].sort();
  const macros = attributes.map(attributeMacro).join('');
  return `/* This is auto-generated file. See ${profile.script} for details. */

/* Forward declarations of BPF structs */
${types.forward.map((name) => `${name};\n`).join('')}
${macros === '' ? '' : `${macros}\n`}${macro === undefined ? '' : `${macroDefinition(macro, profile)}\n`}`;
}

function knownAttributes(helper: Helper): string[] {
  return helper.attributes.map(({ text }) => text).filter((name) => Object.hasOwn(HELPER_ATTRIBUTES, name));
}

function attributeMacro(name: string): string {
  const attribute = HELPER_ATTRIBUTES[name];
  return `#ifndef ${name}
#if __has_attribute(${attribute})
#define ${name} __attribute__((${attribute}))
#else
#define ${name}
#endif
#endif
`;
}

function helperText(helper: Helper, position: number, state: State): string {
  const { script } = helper;
  const id = state.profile.ids === 'list' ? helper.id : position;
  if (!script || id === undefined) return '';
  const type = mapType(script.ret_type, helper, state);
  const args = script.args.map((arg, index) => argument(arg, index, script, helper, state));
  if (type === undefined || args.includes(undefined)) return '';
  const attributes = knownAttributes(helper).join(' ');
  const parts = { attributes, returns: `${type} ${script.ret_star}`, name: script.name, params: args.join(', '), id };
  return `${comment(helper, state)}${formatDeclaration(parts, state.profile, state.macro)}\n\n`;
}

function comment(helper: Helper, { keepsCommentEnds }: State): string {
  const description = sectionText(helper.description).replace(/\n$/, '');
  const returns = sectionText(helper.returns).trimEnd();
  const lines = [helper.name, ''];
  if (helper.description) lines.push(...description.split('\n').map(indented));
  if (returns !== '') lines.push('', 'Returns', ...returns.split('\n').map(indented));
  const text = lines.map((line) => ` *${line === '' ? '' : ` ${line}`}\n`).join('');
  return `/*\n${keepsCommentEnds ? text : text.replaceAll('*/', '* /')} */\n`;
}

function indented(line: string): string {
  return line === '' ? '' : `\t${line}`;
}

function argument(
  arg: ScriptArg,
  index: number,
  script: ScriptPrototype,
  helper: Helper,
  state: State,
): string | undefined {
  const isContext = index === 0 && state.types.overloaded.includes(script.name);
  const type = mapType(isContext ? 'void' : arg.type, helper, state);
  if (type === undefined || arg.name === null) return type;
  return `${type} ${arg.star ?? ''}${isContext ? 'ctx' : argumentName(arg.name, state.profile)}`;
}

/** The type as programs know it; undefined, with a message, when nothing is known of it. */
function mapType(name: string, helper: Helper, { types, messages }: State): string | undefined {
  if (types.known.has(name)) return name;
  if (Object.hasOwn(types.mapped, name)) return types.mapped[name];
  const reason = `Unexpected type \`${name}\` in the prototype of \`${helper.name}\`, expected a known one (add it to \`known\` or \`mapped\` of a --types file)`;
  messages.push({
    ruleId: 'defs/unknown-type',
    level: 'error',
    reason,
    place: helper.prototype?.place ?? helper.namePlace,
    helper: helper.name,
    actual: name,
  });
  return undefined;
}
