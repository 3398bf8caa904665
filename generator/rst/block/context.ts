/**
 * What a nested parse inherits from where it stands. The fields beyond these are the block parser's own.
 */
export interface BlockContext {
  /** False inside list items, cells, directives' bodies: a title there is an error. */
  matchTitles: boolean;
}
