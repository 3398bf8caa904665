/** Returns the shipped header with the two mistakes that the kernel's once had: a list in `bpf_ringbuf_query()` without a blank line before it, and `bpf_ringbuf_output()` returning a pointer. */
export function breakHeader(header: string): string {
  return replaceOnce(
    replaceOnce(header, '*flags* selects which:\n *\n', '*flags* selects which:\n'),
    ' * long bpf_ringbuf_output(',
    ' * void *bpf_ringbuf_output(',
  );
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`The shipped header has no single ${JSON.stringify(from)}`);
  return text.replace(from, to);
}
