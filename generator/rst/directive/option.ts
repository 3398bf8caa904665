/** What a converter answers: the option's value, or docutils' ValueError text. */
export type OptionResult = { value: unknown } | { error: string };

/** Turns the text of an option (null when it has none) into its value. */
export type OptionConverter = (argument: string | null) => OptionResult;
