/** The model as JSON. Input: the header model. Output: what `bpf_doc.py --json` prints, byte for byte. */
export { toBpfDocJson } from './to-bpf-doc-json.ts';
