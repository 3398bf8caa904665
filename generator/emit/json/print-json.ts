/** What the richer JSON is made of. Integers of C may be larger than a JavaScript number holds: `bigint`. undefined leaves a property out. */
export type JsonTree =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | readonly JsonTree[]
  | { readonly [key: string]: JsonTree };

/** Down to this depth each item has a line of its own; what is below stands on one line. */
const BROKEN_DEPTH = 4;

interface Frame {
  items: readonly [key: string | undefined, value: JsonTree][];
  next: number;
  close: string;
}

/** Returns `value` as JSON with a newline at its end. Without recursion, since the tree of a description may be as deep as its author likes. */
export function printJson(value: JsonTree): string {
  const parts: string[] = [];
  const stack: Frame[] = [];
  open(value, parts, stack);
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const item = frame.items[frame.next];
    if (!item) {
      stack.pop();
      if (frame.items.length > 0) parts.push(newline(stack.length));
      parts.push(frame.close);
      continue;
    }
    if (frame.next++ > 0) parts.push(stack.length > BROKEN_DEPTH ? ', ' : ',');
    parts.push(newline(stack.length));
    if (item[0] !== undefined) parts.push(`${JSON.stringify(item[0])}: `);
    open(item[1], parts, stack);
  }
  return `${parts.join('')}\n`;
}

function newline(depth: number): string {
  return depth > BROKEN_DEPTH ? '' : `\n${'  '.repeat(depth)}`;
}

/** Prints a plain value, or what opens a list or an object, whose items then wait on the stack. */
function open(value: JsonTree, parts: string[], stack: Frame[]): void {
  if (Array.isArray(value)) {
    parts.push('[');
    stack.push({ items: value.map((item) => [undefined, item]), next: 0, close: ']' });
  } else if (typeof value === 'object' && value !== null) {
    parts.push('{');
    stack.push({ items: Object.entries(value).filter(([, item]) => item !== undefined), next: 0, close: '}' });
  } else parts.push(scalar(value as string | number | bigint | boolean | null));
}

/** Beyond 2^53 a reader in JavaScript would lose digits: these are strings. */
function scalar(value: string | number | bigint | boolean | null): string {
  if (typeof value !== 'bigint') return JSON.stringify(value);
  return value === BigInt(Number(value)) && Number.isSafeInteger(Number(value)) ? String(value) : `"${value}"`;
}
