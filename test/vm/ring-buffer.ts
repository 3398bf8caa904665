/** Flags of bpf_ringbuf_output(), _submit() and _discard(). */
export const NO_WAKEUP = 1n;
export const FORCE_WAKEUP = 2n;

/** What bpf_ringbuf_query() may be asked. */
export const QUERY = { availableData: 0n, ringSize: 1n, consumerPosition: 2n, producerPosition: 3n } as const;

/** Bytes before each record: its length with two marks, and where it stands in the ring. */
const HEADER = 8;
const BUSY = 0x8000_0000;
const DISCARDED = 0x4000_0000;
const LENGTH = 0x3fff_ffff;

const EINVAL = -22n;
const EAGAIN = -11n;

/**
 * The ring buffer of Linux (BPF_MAP_TYPE_RINGBUF): records in one ring, reserved in order, filled in any order, seen by the consumer in the order in which they were reserved. The data stands twice in a row, so that a record
 * that goes over the end is whole.
 */
export class RingBuffer {
  readonly size: number;
  /** The ring; reading past its end goes on at its start. */
  readonly data: Uint8Array;
  producer = 0;
  consumer = 0;
  /** How often the consumer was woken. */
  wakeups = 0;
  private readonly view: DataView;

  constructor(size: number) {
    if (size <= 0 || (size & (size - 1)) !== 0) throw new Error('the size of a ring buffer is a power of two');
    this.size = size;
    this.data = new Uint8Array(size);
    this.view = new DataView(this.data.buffer);
  }

  /** Reserves a record and returns where its data begins; undefined when there is no room. */
  reserve(size: number): number | undefined {
    const length = roundUp(size + HEADER);
    if (size > LENGTH || length > this.size) return undefined;
    if (this.producer + length - this.consumer > this.size - 1) return undefined;
    const at = this.producer;
    this.write32(at, size | BUSY);
    this.write32(at + 4, at >>> 12);
    this.producer += length;
    return at + HEADER;
  }

  /** Hands a record to the consumer, or takes it back. The consumer is woken when it had nothing else to read. */
  commit(data: number, flags: bigint, isDiscarded: boolean): void {
    const at = data - HEADER;
    const length = this.read32(at) & LENGTH;
    this.write32(at, isDiscarded ? length | DISCARDED : length);
    const isNext = at === this.consumer;
    if ((flags & FORCE_WAKEUP) !== 0n || (isNext && (flags & NO_WAKEUP) === 0n)) this.wakeups++;
  }

  /** Copies bytes into a record of their own. Returns 0, or an error as the helper does. */
  output(bytes: Uint8Array, flags: bigint): bigint {
    if ((flags & ~(NO_WAKEUP | FORCE_WAKEUP)) !== 0n) return EINVAL;
    const data = this.reserve(bytes.length);
    if (data === undefined) return EAGAIN;
    this.put(data, bytes);
    this.commit(data, flags, false);
    return 0n;
  }

  query(what: bigint): bigint {
    switch (what) {
      case QUERY.availableData:
        return BigInt(this.producer - this.consumer);
      case QUERY.ringSize:
        return BigInt(this.size);
      case QUERY.consumerPosition:
        return BigInt(this.consumer);
      case QUERY.producerPosition:
        return BigInt(this.producer);
      default:
        return 0n;
    }
  }

  /** Reads every record up to the first that is not finished, and gives their room back. */
  consume(): Uint8Array[] {
    const records: Uint8Array[] = [];
    while (this.consumer < this.producer) {
      const length = this.read32(this.consumer);
      if ((length & BUSY) !== 0) break;
      if ((length & DISCARDED) === 0) records.push(this.get(this.consumer + HEADER, length & LENGTH));
      this.consumer += roundUp((length & LENGTH) + HEADER);
    }
    return records;
  }

  get(at: number, size: number): Uint8Array {
    return Uint8Array.from({ length: size }, (_, index) => this.data[(at + index) & (this.size - 1)]!);
  }

  put(at: number, bytes: Uint8Array): void {
    for (let index = 0; index < bytes.length; index++) this.data[(at + index) & (this.size - 1)] = bytes[index]!;
  }

  private read32(at: number): number {
    return this.view.getUint32(at & (this.size - 1), true);
  }

  private write32(at: number, value: number): void {
    this.view.setUint32(at & (this.size - 1), value >>> 0, true);
  }
}

/** Records begin at multiples of 8. */
function roundUp(size: number): number {
  return Math.ceil(size / 8) * 8;
}
