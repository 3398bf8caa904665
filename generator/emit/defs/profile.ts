import { FORWARD_DECLARATIONS } from './forward-declarations.ts';

/**
 * The script as it was on some day: the settings in which its versions differ, where what they print is concerned. With these, each of libbpf's `bpf_helper_defs.h` since 2019 can be made from the
 * header of its day.
 */
export interface Profile {
  /** The script's name, which the first line tells. */
  readonly script: 'bpf_helpers_doc.py' | 'bpf_doc.py';
  /** The structs that it declares, in its order. */
  readonly declared: readonly string[];
  /** Those of them that only the newer of two scripts of that day declares: they stand there when the header uses them. */
  readonly unreleased: readonly string[];
  /** Helpers whose first argument is `void *ctx`. */
  readonly overloaded: readonly string[];
  /** What stands before the name of the function pointer: `*`, or `* const ` since declarations are constants. */
  readonly pointer: '*' | '* const ';
  /** Whether C++ takes the header too: it asks for a cast from the number, and has more words that cannot name an argument. No version of the script writes that. */
  readonly isCpp: boolean;
  /** Whether a helper's number is its place in the comment or what the header's list of ids says. */
  readonly ids: 'position' | 'list';
}

/** The days since which a setting is what it is today. Source: bpf_doc.py's history, by the day the change came to libbpf; ids: kernel commit 0a0d55ef3e61. */
const SINCE = {
  first: '2019-10-09',
  overloadedAssign: '2020-07-28',
  renamed: '2021-03-25',
  idsFromList: '2022-08-25',
  constantPointer: '2024-02-01',
} as const;

const FOREVER = '9999-12-31';
const NEVER = '9999-99-99';

/** The profile whose header C++ compiles: the newest one otherwise. */
const CPP_PROFILE = 'c++';

/** Returns the profile of a day, `YYYY-MM-DD`, or of a month, which means its last day, or `c++`; the newest unless given. undefined when `name` is none of these, or before the script could write the header. */
export function findProfile(name?: string): Profile | undefined {
  if (name === undefined) return profileOf(FOREVER);
  if (name === CPP_PROFILE) return { ...profileOf(FOREVER), isCpp: true };
  if (!/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(name)) return undefined;
  const day = name.length === 'YYYY-MM'.length ? `${name}-31` : name;
  return day < SINCE.first ? undefined : profileOf(day);
}

/** Returns the days on which a profile differs from the one before, oldest first. */
export function profileDates(): string[] {
  const changes = FORWARD_DECLARATIONS.flatMap(({ since, until }) => [since, until]).filter((day) => day !== undefined);
  return [...new Set([...Object.values(SINCE), ...changes])].sort();
}

function profileOf(day: string): Profile {
  const declared = FORWARD_DECLARATIONS.filter(({ since = '', until = NEVER }) => since <= day && day < until);
  return {
    script: day < SINCE.renamed ? 'bpf_helpers_doc.py' : 'bpf_doc.py',
    declared: declared.map(({ name }) => name),
    unreleased: declared.filter(({ released = '' }) => day < released).map(({ name }) => name),
    overloaded: ['bpf_get_socket_cookie', ...(day < SINCE.overloadedAssign ? [] : ['bpf_sk_assign'])],
    pointer: day < SINCE.constantPointer ? '*' : '* const ',
    isCpp: false,
    ids: day < SINCE.idsFromList ? 'position' : 'list',
  };
}
