/** The model as JSON. Input: the header model. Output: what `bpf_doc.py --json` prints, byte for byte; and everything that was read, in a form of our own. */
export { toBpfDocJson } from './to-bpf-doc-json.ts';
export { toJson } from './to-json.ts';
