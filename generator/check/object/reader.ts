/** Reads numbers and names out of bytes. What lies outside of them reads as 0 or as an empty text: whoever needs to know asks `has`. */
export class Reader {
  readonly bytes: Uint8Array;
  readonly isLittle: boolean;
  private readonly view: DataView;

  constructor(bytes: Uint8Array, isLittle: boolean) {
    this.bytes = bytes;
    this.isLittle = isLittle;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  has(offset: number, size: number): boolean {
    return offset >= 0 && size >= 0 && offset + size <= this.bytes.length;
  }

  u8(offset: number): number {
    return this.has(offset, 1) ? this.view.getUint8(offset) : 0;
  }

  u16(offset: number): number {
    return this.has(offset, 2) ? this.view.getUint16(offset, this.isLittle) : 0;
  }

  i16(offset: number): number {
    return this.has(offset, 2) ? this.view.getInt16(offset, this.isLittle) : 0;
  }

  u32(offset: number): number {
    return this.has(offset, 4) ? this.view.getUint32(offset, this.isLittle) : 0;
  }

  i32(offset: number): number {
    return this.has(offset, 4) ? this.view.getInt32(offset, this.isLittle) : 0;
  }

  /** A 64-bit number as a double: offsets and sizes of files fit. */
  u64(offset: number): number {
    return this.has(offset, 8) ? Number(this.view.getBigUint64(offset, this.isLittle)) : 0;
  }

  /** The text up to the next NUL. */
  text(offset: number): string {
    if (!this.has(offset, 1)) return '';
    const end = this.bytes.indexOf(0, offset);
    return new TextDecoder().decode(this.bytes.subarray(offset, end === -1 ? this.bytes.length : end));
  }

  part(offset: number, size: number): Uint8Array {
    return this.has(offset, size) ? this.bytes.subarray(offset, offset + size) : new Uint8Array();
  }
}
