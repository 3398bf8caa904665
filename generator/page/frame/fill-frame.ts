/** What a frame is filled with. */
export interface FrameValues {
  /** `Linux v7.2`, as it is to be shown. */
  kernelVersion?: string | undefined;
  /** `YYYY-MM-DD`. */
  date?: string | undefined;
}

/** A frame made ready: its text before and after the entries, with `VERSION` and `DATE` where these go. A line that has one of them goes when there is no value. */
export interface ReadyFrame {
  before: string;
  after: string;
}

/** Stand for the values in a ready frame: two characters of the private use area, which no page has. */
export const VERSION = '\ue000';
export const DATE = '\ue001';

/** Returns the text round the entries. */
export function fillFrame(frame: ReadyFrame, { kernelVersion, date }: FrameValues): ReadyFrame {
  return {
    before: fill(fill(frame.before, VERSION, kernelVersion), DATE, date),
    after: fill(fill(frame.after, VERSION, kernelVersion), DATE, date),
  };
}

function fill(text: string, mark: string, value: string | undefined): string {
  if (value !== undefined) return text.replaceAll(mark, () => value);
  return text
    .split('\n')
    .filter((line) => !line.includes(mark))
    .join('\n');
}
