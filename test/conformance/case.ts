/** A message as the case files have it. */
export interface CaseMessage {
  level: number;
  type: string;
  line: number | null;
  source: string | null;
  text: string;
}

/** What a program printed, and its exit status. */
export interface ProgramAnswer {
  status: number;
  stdout: string;
  stderr: string;
}

/** What is compared: of a case what docutils answered, of us what we do. */
export interface Answer {
  expected?: unknown;
  messages?: readonly CaseMessage[];
  rst2man?: ProgramAnswer;
}

/** A case of the files that docutils' answers are kept in. */
export interface Case extends Answer {
  id: string;
  kind: string;
  input: string;
  settings?: Readonly<Record<string, unknown>>;
  transforms?: readonly string[];
  source?: string;
}

/** The kinds of case there are; any other fails. */
export const kinds: readonly string[] = ['parser', 'transform', 'tableparser', 'manpage', 'rst2man'];

/** Returns the cases of a case file's text. */
export function parseCases(json: string): Case[] {
  return (JSON.parse(json) as { cases: Case[] }).cases;
}
