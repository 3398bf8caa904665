/** A cell's frame: the rows and columns of its four sides. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A drawing of boxes, and what is known of it so far. */
export interface Grid {
  /** One unit a column. */
  readonly rows: readonly string[];
  readonly bottom: number;
  readonly right: number;
  /** Rows and columns at which a cell begins or ends: 1 there. */
  readonly rowEnds: Uint8Array;
  readonly columnEnds: Uint8Array;
}

/** Returns the drawing `rows` before anything of it is known. */
export function createGrid(rows: readonly string[]): Grid {
  const bottom = rows.length - 1;
  const right = (rows[0] ?? '').length - 1;
  const rowEnds = new Uint8Array(rows.length);
  const columnEnds = new Uint8Array(right + 1);
  rowEnds[0] = 1;
  columnEnds[0] = 1;
  return { rows, bottom, right, rowEnds, columnEnds };
}

/**
 * Returns the boxes of `grid`, from top to bottom, when they cover it whole.
 *
 * From the upper left corner on, each box tells two more corners at which one may begin: its upper right and its lower left one. `seen` says for each column down to which row boxes were found.
 * Every corner costs its box's sides, so all in all the time is that of the drawing's area.
 */
export function traceBoxes(grid: Grid): Box[] | undefined {
  const { bottom, right } = grid;
  const seen = new Int32Array(right + 1).fill(-1);
  const corners: number[][] = [[0]];
  const boxes: Box[] = [];
  for (let top = 0; top < bottom; top++) {
    for (const corner of corners[top]?.sort((first, second) => first - second) ?? []) {
      for (let left = corner; left < right && top > seen[left]!; ) {
        const box = findBox(grid, top, left);
        if (!box) break;
        if (!markSeen(seen, box)) return undefined;
        markEnds(grid, box);
        boxes.push(box);
        corners[box.bottom] ??= [];
        corners[box.bottom]!.push(left);
        left = box.right;
      }
    }
    corners[top] = [];
  }
  return isWhole(seen, grid) ? boxes : undefined;
}

const PLUS = 0x2b;
const HYPHEN = 0x2d;
const BAR = 0x7c;

/**
 * Returns the box at a corner: the narrowest one, and of these the lowest in height.
 *
 *     +----+-----+     Each `+` of the top side may be the upper right corner. The lower side is on the
 *     |          |     first row that has a `+` below the upper left corner and a line as far as there:
 *     +----------+     whether that row has a corner there or none, no later row can be the side.
 */
function findBox(grid: Grid, top: number, left: number): Box | undefined {
  const side = rowBelow(grid, top, left);
  let bottom = side;
  let reach = left;
  for (let right = left + 1; right <= grid.right; right++) {
    const mark = grid.rows[top]!.charCodeAt(right);
    if (mark === HYPHEN) continue;
    if (mark !== PLUS) return undefined;
    while (bottom > 0) {
      reach = reachAlong(grid.rows[bottom]!, reach, right);
      if (reach >= right) break;
      bottom = rowBelow(grid, bottom, left);
      reach = left;
    }
    if (bottom < 0) return undefined;
    if (isSide(grid, top, bottom, right)) return { top, left, bottom, right };
  }
  return undefined;
}

/** The next row below `row` with a `+` at `column`, when a line leads there; else -1. */
function rowBelow({ rows, bottom }: Grid, row: number, column: number): number {
  for (let below = row + 1; below <= bottom; below++) {
    const mark = rows[below]!.charCodeAt(column);
    if (mark === PLUS) return below;
    if (mark !== BAR) return -1;
  }
  return -1;
}

/** The last column, up to `goal`, that a line in `row` reaches which begins behind `from`. */
function reachAlong(row: string, from: number, goal: number): number {
  let reach = from;
  while (reach < goal) {
    const mark = row.charCodeAt(reach + 1);
    if (mark !== HYPHEN && mark !== PLUS) break;
    reach++;
  }
  return reach;
}

/** True when a line leads down `column` to a `+` on row `bottom`. */
function isSide({ rows }: Grid, top: number, bottom: number, column: number): boolean {
  if (rows[bottom]!.charCodeAt(column) !== PLUS) return false;
  for (let row = top + 1; row < bottom; row++) {
    const mark = rows[row]!.charCodeAt(column);
    if (mark !== BAR && mark !== PLUS) return false;
  }
  return true;
}

/** Notes that the columns of `box` are known down to its bottom; false when they were not known exactly down to its top. */
function markSeen(seen: Int32Array, { top, left, bottom, right }: Box): boolean {
  for (let column = left; column < right; column++) {
    if (seen[column] !== top - 1) return false;
    seen[column] = bottom - 1;
  }
  return true;
}

/** Notes every `+` on the sides of `box` as an end of a row or column. */
function markEnds({ rows, rowEnds, columnEnds }: Grid, { top, left, bottom, right }: Box): void {
  for (let column = left + 1; column <= right; column++) {
    if (rows[top]!.charCodeAt(column) === PLUS || rows[bottom]!.charCodeAt(column) === PLUS) columnEnds[column] = 1;
  }
  for (let row = top + 1; row <= bottom; row++) {
    if (rows[row]!.charCodeAt(left) === PLUS || rows[row]!.charCodeAt(right) === PLUS) rowEnds[row] = 1;
  }
}

function isWhole(seen: Int32Array, { bottom, right }: Grid): boolean {
  for (let column = 0; column < right; column++) if (seen[column] !== bottom - 1) return false;
  return true;
}
