import { createSourceFile, type Message, rowText } from '../source/index.ts';

/** Findings that are known, by file: each by its fingerprint, with how often it is there. */
export interface Baseline {
  readonly version: 1;
  readonly files: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Returns an empty baseline. */
export function createBaseline(): Baseline {
  return { version: 1, files: {} };
}

/** Returns the baseline in which `messages` of the file `path` are known instead of what was known of it. */
export function rememberMessages(
  baseline: Baseline,
  path: string,
  text: string,
  messages: readonly Message[],
): Baseline {
  const counts: Record<string, number> = {};
  for (const print of fingerprints(text, messages)) counts[stem(print)] = (counts[stem(print)] ?? 0) + 1;
  const { [path]: _, ...others } = baseline.files;
  return { version: 1, files: Object.keys(counts).length === 0 ? others : { ...others, [path]: counts } };
}

/** Returns the messages that `baseline` does not know, and how many of its findings are no longer there. */
export function subtractBaseline(
  baseline: Baseline,
  path: string,
  text: string,
  messages: readonly Message[],
): { messages: Message[]; gone: number } {
  const left = new Map(Object.entries(Object.hasOwn(baseline.files, path) ? baseline.files[path]! : {}));
  const prints = fingerprints(text, messages);
  const kept = messages.filter((_, index) => {
    const key = stem(prints[index]!);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  return { messages: kept, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

/**
 * Returns a fingerprint for each message: rule, entry, reason and the words of the line, so that it stays the same when lines are added above, and a number for those that are alike.
 */
export function fingerprints(text: string, messages: readonly Message[]): string[] {
  const file = createSourceFile('', text);
  const seen = new Map<string, number>();
  return messages.map(({ ruleId, helper, reason, place }) => {
    const words = place && place.path === undefined ? rowText(file, place.start.line).replace(/\s+/g, ' ').trim() : '';
    const key = hash([ruleId, helper ?? '', reason, words].join('\n'));
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return `${key}:${number}`;
  });
}

function stem(print: string): string {
  return print.slice(0, print.indexOf(':'));
}

/** FNV-1a with 64 bits as 16 hexadecimal digits: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
