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

/** The members of two layouts of one struct, by path. */
export interface Members {
  readonly before: ReadonlyMap<string, Leaf>;
  readonly after: ReadonlyMap<string, Leaf>;
}

/**
 * Returns the members of a record before and after that are compared: those of a struct inside are members of the record, and so are those of an array's first element. A struct that has the same tag on both
 * sides is one member, since it is compared by itself.
 */
export function leavesOf(old: RecordLayout, next: RecordLayout): Members {
  const [before, after] = [namedMembers(old), namedMembers(next)];
  const tags = tagsOf(before);
  const closed = new Set([...tagsOf(after)].flatMap(([path, tag]) => (tags.get(path) === tag ? [path] : [])));
  return { before: openLeaves(before, closed), after: openLeaves(after, closed) };
}

function tagsOf(members: readonly PlacedMember[]): Map<string, string> {
  return new Map(
    members.flatMap(({ path, layout: { value } }): [string, string][] =>
      value.type === 'record' && value.name !== undefined ? [[path, `${value.keyword} ${value.name}`]] : [],
    ),
  );
}

function openLeaves(members: readonly PlacedMember[], closed: ReadonlySet<string>): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  let closedPrefix: string | undefined;
  for (const placed of members) {
    const { path, layout } = placed;
    if (closedPrefix !== undefined && path.startsWith(closedPrefix)) continue;
    if (closed.has(path)) closedPrefix = `${path}.`;
    else if (layout.value.type === 'record' && layout.value.members.length > 0) continue;
    leaves.set(path, leafOf(placed));
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
