import { formatDoc } from './comment-doc.ts';

/** A property of an interface. */
export interface PropertyView {
  readonly name: string;
  readonly type: string;
  readonly doc: string | undefined;
}

/** Returns the lines between the brackets of an interface, each property with its comment. */
export function formatProperties(properties: readonly PropertyView[]): string {
  return properties.map(({ name, type, doc }) => `${formatDoc(doc, '  ')}  readonly ${name}: ${type};\n`).join('');
}
