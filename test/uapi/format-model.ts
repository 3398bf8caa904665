import type { Place } from '../../generator/source/index.ts';
import {
  type Command,
  type CType,
  type Define,
  type EnumType,
  formatDeclaration,
  formatPrototype,
  type HeaderModel,
  type Helper,
  type Member,
  type RecordType,
  type Section,
} from '../../generator/tree/index.ts';

/** Returns the documented part of a model for the eye: each helper and command with its number, place and sections, a line each; `!` marks lines that bpf_doc.py does not take, `:` lines indented by blanks. */
export function formatDocumentation(model: HeaderModel): string {
  const lines: string[] = [];
  for (const helper of model.helpers) lines.push(...helperLines(helper));
  for (const command of model.commands) lines.push(...commandLines(command));
  for (const list of [model.helperList, model.commandList]) {
    if (list) lines.push(`list ${at(list.place)}${list.notes.map((line) => `\n  > ${line.text}`).join('')}`);
  }
  const { helperIds } = model;
  if (helperIds) {
    lines.push(`${helperIds.macro}, ${helperIds.form}`);
    for (const { name, id, place } of helperIds.entries) lines.push(`  ${id} ${name} ${at(place)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Returns the declarations of a model for the eye. */
export function formatDeclarations(model: HeaderModel): string {
  const lines = [
    ...model.enums.flatMap((type) => enumLines(type, '')),
    ...model.records.flatMap((record) => recordLines(record, '')),
    ...model.typedefs.map(({ name, type, place }) => `typedef ${formatDeclaration(type, name)} ${at(place)}`),
    ...model.defines.map(defineLine),
  ];
  return `${lines.join('\n')}\n`;
}

function at({ start, end }: Place): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function helperLines(helper: Helper): string[] {
  const { prototype, script, name, id, isOverload, namePlace, attributes } = helper;
  return [
    `helper ${name || '?'} = ${id ?? '?'} ${at(namePlace)}${isOverload ? ' overload' : ''}`,
    `  C: ${prototype ? formatPrototype(prototype) : '-'}`,
    `  script: ${script ? scriptText(script) : '-'}`,
    ...(attributes.length > 0 ? [`  attributes: ${attributes.map(({ text }) => text).join(', ')}`] : []),
    ...helper.sections.flatMap(sectionLines),
  ];
}

function scriptText({ ret_type, ret_star, name, args }: NonNullable<Helper['script']>): string {
  const parts = args.map(({ type, star, name: arg }) => (arg === null ? type : `${type} | ${star}${arg}`));
  return `${ret_type} | ${ret_star}${name} (${parts.join(', ')})`;
}

function commandLines(command: Command): string[] {
  const { name, value, isExact, place } = command;
  return [
    `command ${name} = ${value ?? '?'} ${at(place)}${isExact ? '' : ' not exact'}`,
    ...command.sections.flatMap(sectionLines),
  ];
}

function sectionLines({ name, title, isExact, lines, misfits, blankIndented }: Section): string[] {
  return [
    `  ${name} ${title.origin.row}${isExact ? '' : ` (${title.text})`}`,
    ...lines.map((line, index) => {
      const mark = misfits.includes(index) ? '!' : blankIndented.includes(index) ? ':' : '|';
      return `    ${mark}${line.text}`;
    }),
  ];
}

function enumLines({ name, enumerators, attributes, place, comment }: EnumType, margin: string): string[] {
  return [
    `${margin}enum ${name ?? '{}'} ${at(place)}${attributeText(attributes)}${commentText(comment)}`,
    ...enumerators.map((enumerator) => {
      const { name, value, expression, alias, macro, comment, place } = enumerator;
      const written = expression ? ` <- ${expression.text} (${expression.valueType ?? 'no constant'})` : '';
      const notes = `${alias ? ` alias ${alias}` : ''}${macro ? ` by ${macro}` : ''}${commentText(comment)}`;
      return `${margin}  ${name} = ${value ?? '?'}${written}${notes} ${at(place)}`;
    }),
  ];
}

function recordLines({ type, name, members, attributes, place, comment }: RecordType, margin: string): string[] {
  return [
    `${margin}${type} ${name ?? '{}'} ${at(place)}${attributeText(attributes)}${commentText(comment)}`,
    ...members.flatMap((member) => memberLines(member, `${margin}  `)),
  ];
}

function memberLines({ name, type, bits, attributes, macro, comment, place }: Member, margin: string): string[] {
  const width = bits ? ` : ${bits.text} (${bits.value})` : '';
  const use = macro ? ` by ${macro.name}(${macro.args.join('; ')})` : '';
  const notes = `${width}${attributeText(attributes)}${use}${sizeText(type)}${commentText(comment)}`;
  const own = `${margin}${formatDeclaration(type, name)}${notes} ${at(place)}`;
  if (type.type !== 'inlineType') return [own];
  const { definition } = type;
  const inner =
    definition.type === 'enum' ? enumLines(definition, `${margin}  `) : recordLines(definition, `${margin}  `);
  return [own, ...inner];
}

function sizeText(type: CType): string {
  return type.type === 'array' && type.size ? ` (size ${type.size.value ?? '?'})` : '';
}

function attributeText(attributes: RecordType['attributes']): string {
  return attributes.map(({ name, args }) => ` @${name}(${args.map(({ text }) => text).join(', ')})`).join('');
}

function commentText(comment: Place | undefined): string {
  return comment ? ` // ${at(comment)}` : '';
}

function defineLine({ name, params, isVariadic, body, value, valueType, comment, place }: Define): string {
  const head = params ? `${name}(${params.join(', ')}${isVariadic ? '...' : ''})` : name;
  const known = value === undefined ? '' : ` = ${value} (${valueType})`;
  return `define ${head}: ${body}${known}${commentText(comment)} ${at(place)}`;
}
