/** What a converter answers: the option's value, or docutils' ValueError text. */
export type OptionResult = { value: unknown } | { error: string };

/** Turns the text of an option (null when it has none) into its value. */
export type OptionConverter = (argument: string | null) => OptionResult;

/** What Python says where a pattern is matched with None: an option without a value that must be a measure. */
export const noneTypeError = "expected string or bytes-like object, got 'NoneType'";

/** What docutils says of an option that must have a value. */
export const argumentRequired = 'argument required but none supplied';
