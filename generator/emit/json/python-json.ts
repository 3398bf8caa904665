/** What JSON can hold and the script prints. */
export type JsonValue = string | number | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Returns `value` as Python's `json.dumps(value, indent=4)` prints it: everything beyond ASCII escaped, empty lists and objects on one line. */
export function pythonJson(value: JsonValue, margin = ''): string {
  if (typeof value === 'string') return asciiString(value);
  if (value === null || typeof value === 'number') return String(value);
  const inner = `${margin}    `;
  if (Array.isArray(value))
    return wrapped(
      '[',
      value.map((item) => pythonJson(item, inner)),
      ']',
      margin,
    );
  const pairs = Object.entries(value).map(
    ([key, item]) => `${asciiString(key)}: ${pythonJson(item as JsonValue, inner)}`,
  );
  return wrapped('{', pairs, '}', margin);
}

function wrapped(open: string, items: readonly string[], close: string, margin: string): string {
  if (items.length === 0) return open + close;
  const inner = `\n${margin}    `;
  return `${open}${inner}${items.join(`,${inner}`)}\n${margin}${close}`;
}

/** JavaScript escapes what JSON asks for; Python also DEL and what follows it, each UTF-16 unit by itself. */
function asciiString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
