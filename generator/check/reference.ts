import type { MapState } from './map.ts';

/** A list of numbers that grows by doubling, so that adding to it makes no object but rarely. */
class Numbers {
  private items = new Int32Array(16);
  length = 0;

  at(index: number): number {
    return this.items[index]!;
  }

  add(item: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = item;
  }

  remove(index: number): void {
    this.items.copyWithin(index, index + 1, this.length);
    this.length--;
  }

  copy(other: Numbers): void {
    this.length = 0;
    for (let index = 0; index < other.length; index++) this.add(other.at(index));
  }
}

/** What a program holds between calls: references, a lock, storage maps; and in which callback it is. */
export class References {
  private readonly ids = new Numbers();
  private readonly instructions = new Numbers();
  /** The depth of callbacks in which each was acquired. */
  private readonly depths = new Numbers();
  /** How deep in callbacks the program is. */
  depth = 0;
  lockedMap: MapState | undefined = undefined;
  lockedId = 0;
  isLocked = false;
  sharedStorage: MapState | undefined = undefined;
  processorStorage: MapState | undefined = undefined;
  private last = 0;

  get length(): number {
    return this.ids.length;
  }

  /** Returns a number that nothing has yet: for references, and for pointers that may be NULL. */
  nextId(): number {
    return ++this.last;
  }

  /** Takes a reference at an instruction and returns it. */
  acquire(instruction: number): number {
    const id = this.nextId();
    this.ids.add(id);
    this.instructions.add(instruction);
    this.depths.add(this.depth);
    return id;
  }

  /** Gives a reference up. Returns false when it is not held. */
  release(id: number): boolean {
    const index = this.indexOf(id);
    if (index === -1) return false;
    this.ids.remove(index);
    this.instructions.remove(index);
    this.depths.remove(index);
    return true;
  }

  holds(id: number): boolean {
    return id !== 0 && this.indexOf(id) !== -1;
  }

  /** Returns the first reference that must be given up before the program leaves: of a callback those that it took. 0 when there is none. */
  firstHeld(): number {
    for (let index = 0; index < this.ids.length; index++) {
      if (this.depths.at(index) === this.depth || this.depth === 0) return this.ids.at(index);
    }
    return 0;
  }

  /** Returns the reference that was taken as number `index`, from 0, of those that are held. */
  at(index: number): number {
    return this.ids.at(index);
  }

  /** Returns the instruction at which a reference was taken. */
  instructionOf(id: number): number {
    return this.instructions.at(this.indexOf(id));
  }

  /** Forgets everything, as before the program began. */
  clear(): void {
    this.ids.length = 0;
    this.instructions.length = 0;
    this.depths.length = 0;
    this.depth = 0;
    this.unlock();
    this.sharedStorage = undefined;
    this.processorStorage = undefined;
    this.last = 0;
  }

  lock(map: MapState | undefined, id: number): void {
    this.isLocked = true;
    this.lockedMap = map;
    this.lockedId = id;
  }

  unlock(): void {
    this.isLocked = false;
    this.lockedMap = undefined;
    this.lockedId = 0;
  }

  /** Makes it like `other`. */
  copy(other: References): void {
    this.ids.copy(other.ids);
    this.instructions.copy(other.instructions);
    this.depths.copy(other.depths);
    this.depth = other.depth;
    this.isLocked = other.isLocked;
    this.lockedMap = other.lockedMap;
    this.lockedId = other.lockedId;
    this.sharedStorage = other.sharedStorage;
    this.processorStorage = other.processorStorage;
    this.last = other.last;
  }

  private indexOf(id: number): number {
    for (let index = 0; index < this.ids.length; index++) if (this.ids.at(index) === id) return index;
    return -1;
  }
}
