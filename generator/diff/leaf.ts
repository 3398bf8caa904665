import { formatDeclaration, type RecordLayout, type ValueLayout } from '../tree/index.ts';
import { gatheredRecord, namedMembers, type PlacedMember, recordIn } from '../uapi/index.ts';

/** A member that holds a value of its own, and the bits that it takes from the start of its struct. */
export interface Leaf {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly placed: PlacedMember;
  /** How its bytes are read. */
  readonly shape: string;
  /** The declaration. */
  readonly text: string;
  /** Its name says that nothing uses it. */
  readonly isReserved: boolean;
  /** What lies in it are leaves too: those of an array's first element. */
  readonly isOuter: boolean;
}

/**
 * Returns the members of a record that are compared, by path: those of a struct inside are members of the record, and so are those of an array's first element. A struct with a tag is one member, since it is
 * compared by itself.
 */
export function leavesOf(record: RecordLayout): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const closed: string[] = [];
  for (const placed of namedMembers(record)) {
    const { value } = placed.layout;
    if (closed.some((prefix) => placed.path.startsWith(prefix))) continue;
    const isOpen = value.type === 'record' && value.name === undefined && value.members.length > 0;
    if (isOpen) continue;
    if (value.type === 'record') closed.splice(0, closed.length, `${placed.path}.`);
    leaves.set(placed.path, leafOf(placed));
  }
  return leaves;
}

function leafOf(placed: PlacedMember): Leaf {
  const { path, offset, bitOffset, layout } = placed;
  const { value, member, bits } = layout;
  const start = bitOffset ?? 8 * offset;
  const width = bits?.width ?? 8 * value.size;
  return {
    path,
    start,
    end: start + width,
    placed,
    shape: `${shapeOf(value)}${bits ? ' bits' : ''}`,
    text: formatDeclaration(member.type, layout.name) + (bits ? `:${bits.width}` : ''),
    isOuter: value.type === 'array' && gatheredRecord(value) !== undefined,
    isReserved: /(?:^|[._])(?:_*pad(?:ding)?|reserved|unused|opaque|hole)\d*(?:$|[._])/i.test(path),
  };
}

/** What a reader of the memory has to know of a value beside its size. */
function shapeOf(value: ValueLayout): string {
  switch (value.type) {
    case 'integer':
      return `${value.isSigned ? 'signed' : 'unsigned'}${value.order === undefined ? '' : ` ${value.order}-endian`}`;
    case 'array': {
      const record = recordIn(value);
      return record?.name === undefined ? `array of ${shapeOf(value.of)}` : `array of ${record.keyword} ${record.name}`;
    }
    case 'record':
      return `${value.keyword} ${value.name ?? ''}`;
    default:
      return value.type;
  }
}

/** Returns where a leaf is, in words: `byte 4`, `bit 33`. */
export function placeText(leaf: Leaf): string {
  return leaf.placed.bitOffset === undefined ? `byte ${leaf.start / 8}` : `bit ${leaf.start}`;
}

/** Returns how large a leaf is: `4 bytes`, `3 bits`. */
export function sizeText(leaf: Leaf): string {
  const { bitOffset } = leaf.placed;
  const size = bitOffset === undefined ? (leaf.end - leaf.start) / 8 : leaf.end - leaf.start;
  return `${size} ${bitOffset === undefined ? 'byte' : 'bit'}${size === 1 ? '' : 's'}`;
}
