import type { CodeQuote } from '../../markdown/index.ts';
import type { Helper } from '../../tree/index.ts';
import { quoted } from '../rule.ts';
import type { MarkdownState } from './lint-markdown.ts';
import { formatSignature, type PlainSignature, readSignature, signatureOf } from './signature.ts';

/** `static long (* const bpf_x)(void *map) = (void *) 12`, with or without its end. */
const DEFINITION =
  /((?:\b[A-Za-z_]\w*\b[ \t]*){1,6}\**)[ \t]*\([ \t]*\*[ \t]*(?:const[ \t]+)?(bpf_\w+)\)\s*\(([^()]*)\)(?:[ \t]*=[ \t]*(?:\(__typeof__\([^()]*\)\)[ \t]*)?\(void[ \t]*\*\)[ \t]*(\d+))?/g;

/** `long bpf_x(struct bpf_map *map, u64 flags)` at the start of a line, with nothing but a semicolon behind it. */
const PROTOTYPE =
  /^[ \t]*((?:(?:const|struct|unsigned|static|extern|[A-Za-z_]\w*)[ \t]+){1,4}\**)(bpf_\w+)\(([^()]*)\)[ \t]*;?[ \t]*$/gm;

/** Reports prototypes and definitions of helpers in a piece of C that are not those of the header. */
export function checkPrototypes(quote: CodeQuote, state: MarkdownState): void {
  for (const match of quote.text.matchAll(DEFINITION)) {
    const [whole, returns, name, params, id] = match;
    checkOne(quote, state, {
      name: name!,
      start: match.index,
      end: match.index + whole.length,
      read: readSignature(returns!, params!),
      id,
    });
  }
  for (const match of quote.text.matchAll(PROTOTYPE)) {
    const [whole, returns, name, params] = match;
    if (/\b(?:return|else|goto|case)\b|=/.test(returns!)) continue;
    const start = match.index + whole.search(/\S/);
    checkOne(quote, state, {
      name: name!,
      start,
      end: match.index + whole.trimEnd().length,
      read: readSignature(returns!, params!),
      id: undefined,
    });
  }
}

interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly read: PlainSignature | undefined;
  readonly id: string | undefined;
}

function checkOne(quote: CodeQuote, state: MarkdownState, { name, start, end, read, id }: Found): void {
  const helpers = state.helpers.get(name);
  if (!helpers || !read) return;
  const place = quote.placeOf(start, end);
  const signatures = helpers.flatMap((helper) => signatureOf(helper) ?? []);
  const actual = formatSignature(name, read);
  if (signatures.length > 0 && !signatures.some((signature) => isSame(read, signature))) {
    const expected = formatSignature(name, signatures[0]!);
    state.report(
      'markdown/stale-prototype',
      place,
      `Unexpected prototype of ${quoted(name)}, expected ${quoted(expected)}`,
      {
        helper: name,
        actual,
        expected,
        note: `The header says so in line ${helpers[0]!.heading.origin.row}`,
      },
    );
  }
  checkNumber(helpers[0]!, id, place, state);
}

function checkNumber(
  helper: Helper,
  id: string | undefined,
  place: ReturnType<CodeQuote['placeOf']>,
  state: MarkdownState,
): void {
  if (id === undefined || helper.id === undefined || Number(id) === helper.id) return;
  const reason = `Unexpected number ${id} of ${quoted(helper.name)}, expected ${helper.id}`;
  state.report('markdown/stale-prototype', place, reason, {
    helper: helper.name,
    actual: id,
    expected: String(helper.id),
  });
}

/** The first argument of a helper that is there for several kinds of programs may be `void *`. */
function isSame(quote: PlainSignature, signature: PlainSignature): boolean {
  if (quote.returns !== signature.returns || quote.params.length !== signature.params.length) return false;
  return quote.params.every(({ type, name }, index) => {
    const other = signature.params[index]!;
    if (index === 0 && type === 'void*' && other.type.endsWith('*') && name === 'ctx') return true;
    return type === other.type && name === other.name;
  });
}
