/** What `bpfdoc lint --help` prints. */
export const LINT_HELP = `Usage: bpfdoc lint FILE… [OPTION…]

Checks the documentation in headers, in pages (.rst) and in Markdown (.md) that
speaks of helpers. \`-\` is standard input.

Options:
  --preset kernel|strict  what a maintainer would act on (default), or everything
  --config FILE           configuration (default: the nearest bpfdoc.config.json
                          in the folder of the file or above it)
  --header FILE           header that Markdown is checked against
  --format FORMAT         pretty (default), gcc, docutils, json, sarif, github, checkstyle
  --fix                   put right what can be put right mechanically
  --fix --dry-run         write nothing; print what --fix would change as a diff
  --max-warnings N        end with 1 when there are more warnings (default: no limit)
  --baseline FILE         leave out the findings that this file knows
  --update-baseline       write that file anew from what is found now
  --stdin-filename FILE   name that standard input goes by, and that says what it is
  --contracts FILE        what helpers demand at a call, in place of Linux 7.2's
  --known                 list the known disagreements between header and contracts
                          too, each with its reason
  --docutils VERSION      messages of docutils 0.23 (default) or 0.19
  --color WHEN            always, never or auto; auto goes by NO_COLOR, then by
                          FORCE_COLOR, then by whether the output is a terminal

Messages go to standard output. 'bpfdoc explain RULE' explains a rule.
Exit status: 0 clean, 1 findings, 2 a file could not be checked.
`;
