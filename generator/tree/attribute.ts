import { docutilsName, type RstElements } from './rst-node.ts';

/** Fields of a node that are not attributes of docutils' element; `line` and `source` are attributes of some. */
const INTERNAL: ReadonlySet<string> = new Set([
  'type',
  'children',
  'position',
  'rawsource',
  'others',
  'indirectReferenceName',
  'referenced',
  'resolved',
  'transform',
  'details',
]);

const RENAMED: ReadonlyMap<string, string> = new Map([
  ['xmlSpace', 'xml:space'],
  ['httpEquiv', 'http-equiv'],
  ['messageType', 'type'],
]);

/** Returns the attributes of `node` under docutils' names, sorted by name and as text; empty lists are left out. Source: docutils' `attlist` and `starttag`. */
export function attributes(node: RstElements): [name: string, value: string][] {
  const found: [string, string][] = [];
  if (node.others) found.push(...Object.entries(node.others));
  for (const [field, value] of Object.entries(node)) {
    if (value === undefined || INTERNAL.has(field) || !isAttribute(node, field)) continue;
    if (Array.isArray(value)) {
      if (value.length > 0) found.push([RENAMED.get(field) ?? field, value.map(serialEscape).join(' ')]);
    } else found.push([RENAMED.get(field) ?? field, attributeText(value)]);
  }
  return found.sort(([first], [second]) => (first < second ? -1 : 1));
}

/** Returns the start tag of `node` in docutils' pseudo-XML: nothing in the values is escaped but the blanks within a list's items. */
export function startTag(node: RstElements): string {
  const parts = [docutilsName(node.type)];
  for (const [name, value] of attributes(node)) parts.push(`${name}="${value}"`);
  return `<${parts.join(' ')}>`;
}

function isAttribute(node: RstElements, field: string): boolean {
  if (field === 'line') return node.type === 'systemMessage';
  if (field === 'source') return node.type === 'systemMessage' || node.type === 'document';
  return true;
}

/** A value as Python's `str` writes it; None stands for an attribute without a value. */
function attributeText(value: unknown): string {
  if (value === null) return 'True';
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}

function serialEscape(value: unknown): string {
  return String(value).replaceAll('\\', '\\\\').replaceAll(' ', '\\ ');
}
