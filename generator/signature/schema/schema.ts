/** The part of JSON Schema (draft 2020-12) that the schemas of this project use. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  /** Told apart by their `type`: the first that has the value's type counts. */
  readonly anyOf?: readonly Schema[];
}

/** Returns the schema of an object with these keys, all of them needed but those in `optional`, and no others. */
export function objectOf(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** Returns the schema of an object whose keys are names and whose values are all alike. */
export function recordOf(additionalProperties: Schema, propertyNames?: Schema): Schema {
  return { type: 'object', additionalProperties, ...(propertyNames ? { propertyNames } : {}) };
}

export function arrayOf(items: Schema, bounds: { minItems?: number; maxItems?: number } = {}): Schema {
  return { type: 'array', items, ...bounds };
}

export function refTo(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

export const TEXT: Schema = { type: 'string' };
export const TEXTS: Schema = arrayOf(TEXT);
export const TRUE: Schema = { const: true };
