import { endPointAt, type Line, pointAt } from './line.ts';
import type { Place, Point } from './place.ts';

/**
 * A place that is worked out when somebody asks for it. Every node and text of a tree has one and nearly none is looked at: as two points each, places were a third of what a page's tree weighs.
 *
 * `JSON.stringify` prints it as the plain place that it stands for; `plainPlace` returns that.
 */
class PlaceInLines implements Place {
  private readonly first: Line;
  private readonly from: number;
  private readonly last: Line;
  private readonly to: number;

  constructor(first: Line, from: number, last: Line, to: number) {
    this.first = first;
    this.from = from;
    this.last = last;
    this.to = to;
  }

  get start(): Point {
    return pointAt(this.first, this.from);
  }

  get end(): Point {
    return endPointAt(this.last, this.to);
  }

  get path(): string | undefined {
    const { file } = this.first.origin;
    return file.isInserted ? file.path : undefined;
  }

  /** The place from where this one begins to where `other` ends. */
  through(other: PlaceInLines): PlaceInLines {
    return new PlaceInLines(this.first, this.from, other.last, other.to);
  }

  /** True when this place ends behind `other` does, which the rows tell nearly always. */
  endsAfter(other: PlaceInLines): boolean {
    const [row, otherRow] = [this.last.origin.row, other.last.origin.row];
    return row === otherRow ? this.end.offset > other.end.offset : row > otherRow;
  }

  toJSON(): Place {
    return plainPlace(this);
  }
}

/** Returns the place from index `start` of `first` to index `end` of `last`. */
export function placeBetween(first: Line, start: number, last: Line, end: number): Place {
  return new PlaceInLines(first, start, last, end);
}

/** True when `place` ends behind `other` does, both being of one file. */
export function endsAfter(place: Place, other: Place): boolean {
  return place instanceof PlaceInLines && other instanceof PlaceInLines
    ? place.endsAfter(other)
    : place.end.offset > other.end.offset;
}

/** Returns the place from where `first` begins to where `last` ends. */
export function joinPlaces(first: Place, last: Place): Place {
  return first instanceof PlaceInLines && last instanceof PlaceInLines
    ? first.through(last)
    : plainPlace(first, { end: last.end });
}

/** Returns the place of all of `lines`, without the blanks at its two ends; undefined when there is no line. */
export function placeOfLines(lines: readonly Line[]): Place | undefined {
  const first = lines[0];
  const last = lines[lines.length - 1];
  return first && last && placeBetween(first, 0, last, last.text.length);
}

/** Returns `place` as plain data, with `start` or `end` as given. */
export function plainPlace(place: Place, { start = place.start, end = place.end }: Partial<Place> = {}): Place {
  const { path } = place;
  return path === undefined ? { start, end } : { start, end, path };
}
