/** Bytes of a register, and so of a slot of the stack. */
export const SLOT = 8;

const DYNPTR_SECOND = 0xff;

/**
 * What is known of a stack frame: which bytes were written, and which slots hold dynptrs. Offsets are the kernel's, from the frame's top: -512 to -1.
 *
 * Whoever runs the program says what it writes (`write`); the checker says what helpers write.
 */
export class StackState {
  readonly size: number;
  /** 1 for each byte that was written, from the lowest on. */
  readonly written: Uint8Array;
  /** For each slot: 0, or the kind of dynptr that begins here, or that this is the second half of one. */
  readonly dynptrs: Uint8Array;
  /** For each slot: the reference of its dynptr. */
  readonly references: Int32Array;

  constructor(size = 512) {
    this.size = size;
    this.written = new Uint8Array(size);
    this.dynptrs = new Uint8Array(size / SLOT);
    this.references = new Int32Array(size / SLOT);
  }

  /** Notes that `size` bytes from `offset` on were written. A dynptr that is hit is none any more. */
  write(offset: number, size: number): void {
    const start = Math.max(0, offset + this.size);
    const end = Math.min(this.size, offset + this.size + size);
    for (let at = start; at < end; at++) this.written[at] = 1;
    for (let slot = Math.floor(start / SLOT); slot * SLOT < end; slot++) this.dropDynptr(slot);
  }

  /** Returns the offset from `offset` of the first of `size` bytes that was not written; -1 when all were. */
  firstUnwritten(offset: number, size: number): number {
    const start = offset + this.size;
    for (let at = 0; at < size; at++) if (this.written[start + at] !== 1) return at;
    return -1;
  }

  /** Returns the first of `size` offsets from `offset` on that belongs to a dynptr; 0 when none does. */
  firstDynptr(offset: number, size: number): number {
    for (let at = offset; at < offset + size; at++) if (this.dynptrs[(at + this.size) >> 3] !== 0) return at;
    return 0;
  }

  /** Returns the kind (1 on) of the dynptr that begins at `offset`; 0 where there is none. */
  dynptrAt(offset: number): number {
    if (offset % SLOT !== 0 || offset >= 0 || offset < -this.size) return 0;
    const kind = this.dynptrs[(offset + this.size) / SLOT]!;
    return kind === DYNPTR_SECOND ? 0 : kind;
  }

  referenceAt(offset: number): number {
    return this.references[(offset + this.size) / SLOT] ?? 0;
  }

  /** Puts a dynptr into the two slots from `offset` on. */
  putDynptr(offset: number, kind: number, reference: number): void {
    this.write(offset, 2 * SLOT);
    const slot = (offset + this.size) / SLOT;
    this.dynptrs[slot] = kind;
    this.dynptrs[slot + 1] = DYNPTR_SECOND;
    this.references[slot] = reference;
    this.references[slot + 1] = reference;
  }

  /** Makes every dynptr with this reference none. */
  dropReference(reference: number): void {
    for (let slot = 0; slot < this.dynptrs.length; slot++) {
      if (this.references[slot] === reference && this.dynptrs[slot] !== 0) this.dropDynptr(slot);
    }
  }

  /** Makes it like `other`, which has the same size. */
  copy(other: StackState): void {
    this.written.set(other.written);
    this.dynptrs.set(other.dynptrs);
    this.references.set(other.references);
  }

  private dropDynptr(slot: number): void {
    const kind = this.dynptrs[slot];
    if (kind === 0 || kind === undefined) return;
    const first = kind === DYNPTR_SECOND ? slot - 1 : slot;
    for (let at = first; at <= first + 1; at++) {
      this.dynptrs[at] = 0;
      this.references[at] = 0;
    }
  }
}
