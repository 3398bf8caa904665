import { fromRst } from '../../rst/index.ts';
import type { Place } from '../../source/index.ts';
import {
  attributes,
  type Command,
  type CType,
  type Define,
  type DocumentedEntry,
  docutilsName,
  type EnumType,
  formatDeclaration,
  formatPrototype,
  type HeaderModel,
  type Helper,
  isElement,
  type Member,
  type RecordType,
  type RstElements,
  type RstNodes,
  type Section,
} from '../../tree/index.ts';
import { contextTrees } from './context-tree.ts';
import { layoutTrees } from './layout-tree.ts';
import { type JsonTree, printJson } from './print-json.ts';

/** The form's own number: it rises when a property goes or changes its meaning. */
const FORM = 1;

/**
 * Returns everything that was read from the header as JSON: helpers with their ids, prototypes, attributes and descriptions (the text and its tree), commands, enums, constants, structs and unions, how types
 * are laid out on machines of every ABI, and what programs may do with their contexts. Places are `[line, column]` of the header, from 1; numbers beyond 2^53 are strings. Nothing in it depends on the day or
 * the machine.
 */
export function toJson(model: HeaderModel): string {
  return printJson({
    generator: 'bpfdoc',
    form: FORM,
    helpers: model.helpers.map(helperTree),
    commands: model.commands.map(commandTree),
    enums: model.enums.map(enumTree),
    constants: model.defines.filter(({ params }) => params === undefined).map(defineTree),
    structs: model.records.map(recordTree),
    typedefs: model.typedefs.map(({ name, type, place }) => ({ name, type: typeTree(type), at: at(place) })),
    layouts: layoutTrees(model),
    contexts: contextTrees(model),
  });
}

function at({ start }: Place): JsonTree {
  return [start.line, start.column];
}

function helperTree(helper: Helper): JsonTree {
  const { prototype } = helper;
  return {
    name: helper.name,
    id: helper.id ?? null,
    at: at(helper.namePlace),
    isOverload: helper.isOverload || undefined,
    prototype: prototype ? formatPrototype(prototype) : null,
    returns: prototype && typeTree(prototype.returns),
    params: prototype?.params.map(({ name, type, place }) => ({ name, type: typeTree(type), at: at(place) })),
    isVariadic: prototype?.isVariadic || undefined,
    attributes: helper.attributes.map(({ text }) => text),
    ...sectionTrees(helper),
  };
}

function commandTree(command: Command): JsonTree {
  return { name: command.name, value: command.value ?? null, at: at(command.place), ...sectionTrees(command) };
}

function sectionTrees({ description, returns }: DocumentedEntry): Record<string, JsonTree> {
  return { description: description && sectionTree(description), returnText: returns && sectionTree(returns) };
}

/** A section as it stands, and as docutils would read it by itself. */
function sectionTree({ lines }: Section): JsonTree {
  const { document } = fromRst(lines, {
    settings: { haltLevel: NEVER, rawEnabled: false, doctitleXform: false, docinfoXform: false },
  });
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trimEnd();
  return { text, tree: contentTree(document) };
}

const NEVER = 5;

interface Open {
  node: RstElements;
  tree: JsonTree[];
  next: number;
}

/** The nodes below `root`: a text as a string, an element as `{type, attributes…, children}` under docutils' names. */
function contentTree(root: RstElements): JsonTree {
  const content: JsonTree[] = [];
  const stack: Open[] = [{ node: root, tree: content, next: 0 }];
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!;
    const child: RstNodes | undefined = top.node.children[top.next++];
    if (!child) stack.pop();
    else if (!isElement(child)) top.tree.push(child.value);
    else {
      const children: JsonTree[] = [];
      const type = docutilsName(child.type);
      top.tree.push({ type, ...Object.fromEntries(attributes(child)), ...(child.children.length > 0 && { children }) });
      stack.push({ node: child, tree: children, next: 0 });
    }
  }
  return content;
}

/** A type as C writes it, and what it is made of. */
function typeTree(type: CType): JsonTree {
  return { c: formatDeclaration(type), ...structure(type) };
}

/** The innermost type and how it is reached: one level, since C's own notation has the rest. */
function structure(type: CType): Record<string, JsonTree> {
  switch (type.type) {
    case 'pointer':
      return { kind: 'pointer', to: formatDeclaration(type.to) };
    case 'array':
      return { kind: 'array', of: formatDeclaration(type.of), length: type.size?.value ?? null };
    case 'function':
      return { kind: 'function' };
    case 'taggedType':
      return { kind: type.keyword, name: type.name };
    case 'inlineType':
      return {
        kind: type.definition.type,
        definition: type.definition.type === 'enum' ? enumTree(type.definition) : recordTree(type.definition),
      };
    default:
      return { kind: 'name', name: type.name };
  }
}

function enumTree(type: EnumType): JsonTree {
  return {
    name: type.name ?? null,
    at: at(type.namePlace),
    values: type.enumerators.map(({ name, value, alias, place }) => ({
      name,
      value: value ?? null,
      alias,
      at: at(place),
    })),
  };
}

function defineTree({ name, body, value, place }: Define): JsonTree {
  return { name, body, value: value ?? null, at: at(place) };
}

function recordTree(record: RecordType): JsonTree {
  return {
    keyword: record.type,
    name: record.name ?? null,
    at: at(record.namePlace),
    attributes:
      record.attributes.length > 0
        ? record.attributes.map(({ name, args }) => ({ name, args: args.map(({ text }) => text) }))
        : undefined,
    members: record.members.map(memberTree),
  };
}

function memberTree({ name, type, bits, macro, place }: Member): JsonTree {
  return {
    name: name ?? null,
    type: typeTree(type),
    bits: bits && (bits.value ?? bits.text),
    macro: macro?.name,
    at: at(place),
  };
}
