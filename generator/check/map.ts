/** A map as far as calls depend on it. */
export interface MapState {
  readonly name: string;
  /** `BPF_MAP_TYPE_HASH`. */
  readonly type: string;
  /** Bytes. */
  readonly keySize: number;
  readonly valueSize: number;
  readonly maxEntries?: number;
  /** Tells inner maps of one outer map apart. */
  readonly uid?: number;
  /** BPF_F_RDONLY_PROG: programs may not write to it. Device maps are so of themselves. */
  readonly isReadOnly?: boolean;
  /** BPF_F_WRONLY_PROG: programs may not read from it. */
  readonly isWriteOnly?: boolean;
  /** BPF_MAP_FREEZE was called: nobody writes to it any more. */
  readonly isFrozen?: boolean;
  /** The kernel knows the types of its key and value. */
  readonly hasTypes?: boolean;
  /** The parts of a value that are not the program's to touch. */
  readonly fields?: readonly MapField[];
  /** What the maps of a map of maps are like. */
  readonly inner?: MapState;
  /** The bytes of the first value, for maps whose values programs reach without a call. */
  readonly content?: Uint8Array;
}

/** A part of a map's value that the kernel keeps something in. */
export interface MapField {
  readonly kind: 'spin_lock' | 'timer' | 'kptr_unref' | 'kptr_ref' | 'kptr_percpu' | 'other';
  /** Bytes from the value's start. */
  readonly offset: number;
  readonly size: number;
  /** The struct that a kptr points to. */
  readonly struct?: string;
  /** The struct is one of the program's own types, not the kernel's. */
  readonly isLocal?: boolean;
}

/** Says whether programs are kept from writing to a map: it was made so, or it holds devices, whose numbers a look-up gives without a copy (dev_map_init_map). */
export function isWriteProtected({ type, isReadOnly }: MapState): boolean {
  return isReadOnly === true || type === 'BPF_MAP_TYPE_DEVMAP' || type === 'BPF_MAP_TYPE_DEVMAP_HASH';
}

/** Returns the map's field of one of these kinds; undefined when it has none. */
export function findField(map: MapState, kind: MapField['kind']): MapField | undefined {
  const { fields } = map;
  if (!fields) return undefined;
  for (let index = 0; index < fields.length; index++) if (fields[index]!.kind === kind) return fields[index];
  return undefined;
}
