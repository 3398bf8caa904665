import { composeLine, type Line, type LinePiece } from '../../source/index.ts';
import type { ScriptPrototype } from '../../tree/index.ts';

/**
 * Returns a helper's prototype as markup, each piece with its place in the header:
 *
 *     long bpf_x(struct foo *map, u32 flags)
 *     **long bpf_x(struct foo \***\ *map*\ **, u32** *flags*\ **)**
 *
 * Source: bpf_doc.py, `print_proto`.
 */
export function prototypeLine(heading: Line, script: ScriptPrototype): Line {
  const pieces: LinePiece[] = [];
  let at = 0;
  const own = (text: string) => pieces.push({ text });
  const taken = (text: string) => {
    const index = heading.text.indexOf(text, at);
    if (index < 0) return void own(text);
    at = index + text.length;
    pieces.push({ text, index });
  };
  const stars = (text: string) => {
    for (const star of text) {
      own('\\');
      taken(star);
    }
  };
  own('**');
  taken(script.ret_type);
  own(' ');
  stars(script.ret_star);
  taken(script.name);
  taken('(');
  for (const [index, arg] of script.args.entries()) {
    if (index > 0) own(', ');
    taken(arg.type);
    if (arg.name === null) continue;
    own(' ');
    if (arg.star) {
      stars(arg.star);
      own('**\\ ');
    } else {
      pieces.pop();
      own('** ');
    }
    own('*');
    taken(arg.name);
    own('*\\ **');
  }
  own(')**');
  return composeLine(heading, pieces);
}
