/** Returns what Python's `time.strftime(format, time.gmtime(seconds))` gives in the C locale; a letter that means nothing stays as it stands. */
export function formatTime(format: string, seconds: number): string {
  const date = new Date(seconds * 1000);
  return format.replace(DIRECTIVE, (whole, flags: string, width: string, letter: string) => {
    const made = LETTERS[letter]?.(date);
    return made === undefined ? whole : decorate(made, flags, width);
  });
}

/** glibc's form: flags, width, modifier, letter. */
const DIRECTIVE = /%([-_0^#]*)([0-9]{0,4})[EO]?([a-zA-Z%])/g;

/** What a letter gives: text, or a number with the width and the filling it usually has. */
type Field = string | { number: number; width: number; fill: '0' | ' ' };

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY = 86_400_000;

const zeros = (number: number, width = 2): Field => ({ number, width, fill: '0' });
const blanks = (number: number): Field => ({ number, width: 2, fill: ' ' });
const hour12 = (date: Date): number => date.getUTCHours() % 12 || 12;
const half = (date: Date): string => (date.getUTCHours() < 12 ? 'AM' : 'PM');
const written =
  (format: string) =>
  (date: Date): Field =>
    formatTime(format, date.getTime() / 1000);

const LETTERS: Readonly<Record<string, (date: Date) => Field>> = {
  a: (date) => DAYS[date.getUTCDay()]!.slice(0, 3),
  A: (date) => DAYS[date.getUTCDay()]!,
  b: (date) => MONTHS[date.getUTCMonth()]!.slice(0, 3),
  B: (date) => MONTHS[date.getUTCMonth()]!,
  c: written('%a %b %e %H:%M:%S %Y'),
  C: (date) => zeros(Math.floor(date.getUTCFullYear() / 100)),
  d: (date) => zeros(date.getUTCDate()),
  D: written('%m/%d/%y'),
  e: (date) => blanks(date.getUTCDate()),
  F: written('%Y-%m-%d'),
  g: (date) => zeros(isoWeek(date).year % 100),
  G: (date) => zeros(isoWeek(date).year, 1),
  h: (date) => MONTHS[date.getUTCMonth()]!.slice(0, 3),
  H: (date) => zeros(date.getUTCHours()),
  I: (date) => zeros(hour12(date)),
  j: (date) => zeros(dayOfYear(date) + 1, 3),
  k: (date) => blanks(date.getUTCHours()),
  l: (date) => blanks(hour12(date)),
  m: (date) => zeros(date.getUTCMonth() + 1),
  M: (date) => zeros(date.getUTCMinutes()),
  n: () => '\n',
  p: half,
  P: (date) => half(date).toLowerCase(),
  r: written('%I:%M:%S %p'),
  R: written('%H:%M'),
  s: (date) => zeros(Math.floor(date.getTime() / 1000), 1),
  S: (date) => zeros(date.getUTCSeconds()),
  t: () => '\t',
  T: written('%H:%M:%S'),
  u: (date) => zeros(date.getUTCDay() || 7, 1),
  U: (date) => zeros(Math.floor((dayOfYear(date) + 7 - date.getUTCDay()) / 7)),
  V: (date) => zeros(isoWeek(date).week),
  w: (date) => zeros(date.getUTCDay(), 1),
  W: (date) => zeros(Math.floor((dayOfYear(date) + 7 - ((date.getUTCDay() + 6) % 7)) / 7)),
  x: written('%m/%d/%y'),
  X: written('%H:%M:%S'),
  y: (date) => zeros(date.getUTCFullYear() % 100),
  Y: (date) => zeros(date.getUTCFullYear(), 1),
  z: () => '+0000',
  Z: () => 'GMT',
  '%': () => '%',
};

function dayOfYear(date: Date): number {
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.floor((date.getTime() - start) / DAY);
}

/** The week by ISO 8601, which belongs to the year of its Thursday. */
function isoWeek(date: Date): { year: number; week: number } {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  return { year: thursday.getUTCFullYear(), week: Math.floor(dayOfYear(thursday) / 7) + 1 };
}

function decorate(field: Field, flags: string, width: string): string {
  const last = [...flags].reverse().find((flag) => '-_0'.includes(flag));
  const least = width === '' ? undefined : Number(width);
  if (typeof field === 'string') {
    const cased = flags.includes('^') ? field.toUpperCase() : flags.includes('#') ? swapCase(field) : field;
    return cased.padStart(least ?? 0, last === '0' ? '0' : ' ');
  }
  const digits = String(field.number);
  if (last === '-') return digits.padStart(least ?? 0, ' ');
  const fill = last === '_' ? ' ' : last === undefined ? field.fill : '0';
  return digits.padStart(least ?? field.width, fill);
}

/** `#` turns what is usually in capitals small, and all else to capitals. */
function swapCase(value: string): string {
  return value === value.toUpperCase() ? value.toLowerCase() : value.toUpperCase();
}
