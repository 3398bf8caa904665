import type { EnumeratorTable, Value } from '../state.ts';
import { firstIndex } from './first-index.ts';

/** An enum that is read when somebody asks for what it has. */
export interface PutOffEnum {
  /** The values of its enumerators. */
  readonly values: ReadonlyMap<string, Value | undefined>;
}

interface Entry {
  readonly at: number;
  readonly value: Value | undefined;
}

/**
 * The enumerators of a header in their order, those of enums that were put off among them. Such an enum is read when a name is looked up behind it, the ones before it first: each of them finds those
 * before it read already, however many there are.
 */
export class EnumeratorLog {
  private readonly events: ({ readonly name: string; readonly value: Value | undefined } | PutOffEnum)[] = [];
  private readonly entries = new Map<string, Entry[]>();
  /** Those since the last enum that was put off: for most lookups these do. */
  private recent = new Map<string, Value | undefined>();
  /** How many of the events are in `entries`. */
  private entered = 0;

  get length(): number {
    return this.events.length;
  }

  add(name: string, value: Value | undefined): void {
    this.events.push({ name, value });
    this.recent.set(name, value);
  }

  putOff(definition: PutOffEnum): void {
    this.events.push(definition);
    if (this.recent.size > 0) this.recent = new Map();
  }

  has(name: string): boolean {
    return this.recent.has(name) || this.find(name, this.length) !== undefined;
  }

  get(name: string): Value | undefined {
    return this.recent.has(name) ? this.recent.get(name) : this.find(name, this.length)?.value;
  }

  /** Returns the last of the first `length` events that has the enumerator `name`. */
  find(name: string, length: number): Entry | undefined {
    this.enter(length);
    const entries = this.entries.get(name);
    return entries && lastBefore(entries, length);
  }

  private enter(length: number): void {
    for (; this.entered < length; this.entered++) {
      const event = this.events[this.entered]!;
      if ('values' in event) for (const [name, value] of event.values) this.enterOne(name, value);
      else this.enterOne(event.name, event.value);
    }
  }

  private enterOne(name: string, value: Value | undefined): void {
    const entry = { at: this.entered, value };
    const entries = this.entries.get(name);
    if (entries) entries.push(entry);
    else this.entries.set(name, [entry]);
  }
}

function lastBefore(entries: readonly Entry[], length: number): Entry | undefined {
  return entries[firstIndex(entries.length, (index) => entries[index]!.at < length) - 1];
}

/** The enumerators that are known at a place of the header: those of the first events of the log, and those that are added here. */
export class EnumeratorsAt implements EnumeratorTable {
  readonly own = new Map<string, Value | undefined>();
  private readonly log: EnumeratorLog;
  private readonly length: number;

  constructor(log: EnumeratorLog) {
    this.log = log;
    this.length = log.length;
  }

  has(name: string): boolean {
    return this.own.has(name) || this.log.find(name, this.length) !== undefined;
  }

  get(name: string): Value | undefined {
    return this.own.has(name) ? this.own.get(name) : this.log.find(name, this.length)?.value;
  }

  set(name: string, value: Value | undefined): void {
    this.own.set(name, value);
  }
}

/** All enumerators so far; new ones go into the log. */
export class AllEnumerators implements EnumeratorTable {
  readonly log = new EnumeratorLog();

  has(name: string): boolean {
    return this.log.has(name);
  }

  get(name: string): Value | undefined {
    return this.log.get(name);
  }

  set(name: string, value: Value | undefined): void {
    this.log.add(name, value);
  }
}
