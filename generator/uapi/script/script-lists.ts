import { pointAtOffset, rowText, type SourceFile } from '../../source/index.ts';

/** Returns how many commands bpf_doc.py counts in the enum: every word that begins with `BPF` in the lines from its first on that begin so, comments included, second names for a command left out. Source: bpf_doc.py, `parse_enum_syscall`. */
export function countCommands(file: SourceFile): number {
  const offset = file.text.indexOf('enum bpf_cmd {');
  if (offset === -1) return 0;
  let count = 0;
  for (let row = pointAtOffset(file, offset).line + 1; ; row++) {
    const text = rowText(file, row);
    if (!/^\s*BPF\w/.test(text)) return count;
    if (!/^\s*BPF\w+\s*=\s*BPF\w/.test(text)) count += text.match(/BPF\w+/g)!.length;
  }
}

/** Returns the ids that bpf_doc.py reads: those of the lines behind the first of the macro that begin with an `FN(…)` in the one form that it knows. Source: bpf_doc.py, `parse_define_helpers`. */
export function readScriptIds(file: SourceFile): { name: string; id: number }[] {
  const offset = file.text.indexOf('#define ___BPF_FUNC_MAPPER(FN, ctx...)');
  const ids: { name: string; id: number }[] = [];
  if (offset === -1) return ids;
  for (let row = pointAtOffset(file, offset).line + 2; ; row++) {
    const match = /^\s*FN\((\w+), (\d+), ##ctx\)/.exec(rowText(file, row));
    if (!match) return ids;
    ids.push({ name: `bpf_${match[1]}`, id: Number(match[2]) });
  }
}
