/** The command line as argparse shows it, 80 columns wide. */
export const USAGE = `usage: bpf_doc [-h] [--header] [--json] [--filename FILENAME]
               [{helpers,syscall}]
`;

/** What `--help` prints. */
export const HELP = `${USAGE}
Writes what the kernel's scripts/bpf_doc.py writes: the documentation of the BPF
helpers, or of the commands of bpf(), as it stands in the comments of bpf.h.

positional arguments:
  {helpers,syscall}    what to write about (helpers)

options:
  -h, --help           show this text
  --header             write the C header that BPF programs include
  --json               write JSON
  --filename FILENAME  the header to read, - for standard input
`;
