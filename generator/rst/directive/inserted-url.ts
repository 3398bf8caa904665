import { decodeBase64, percentDecode, repr, strip } from '../python/index.ts';
import type { FileReader } from '../settings.ts';
import type { RstState } from '../state.ts';
import type { DirectiveUse } from './directive.ts';

/** The text at a URL that the document asked for, or why it cannot be had: Python's exception and what it says. */
export type InsertedUrl = { text: string } | { error: string; kind: 'URLError' | 'ValueError' | 'UnicodeError' };

/** Returns the text at `url`. Files are up to the reader in the settings; nothing is ever asked for over the network. Source: Python's `urllib.request`. */
export function readInsertedUrl(state: RstState, use: DirectiveUse, url: string): InsertedUrl {
  const full = unwrap(url).replace(/#$/, '');
  const whole = withoutFragment(full);
  const colon = whole.search(/[:/]/);
  if (colon <= 0 || whole[colon] !== ':') return valueError(`unknown url type: ${repr(full)}`);
  const scheme = whole.slice(0, colon).toLowerCase();
  const { host, path } = splitHost(whole.slice(colon + 1));
  switch (scheme) {
    case 'http':
    case 'https':
      return urlError(host === '' ? 'no host given' : noNetwork);
    case 'ftp':
      return urlError(host === '' ? 'ftp error: no host given' : noNetwork);
    case 'data':
      return readData(state, use, full.slice(colon + 1));
    case 'file':
      return readLocalFile(state, use, host, path);
    default:
      return urlError(`unknown url type: ${scheme}`);
  }
}

/** What Python says where there is no network. */
const noNetwork = '[Errno 101] Network is unreachable';

function urlError(reason: string): InsertedUrl {
  return { error: `<urlopen error ${reason}>`, kind: 'URLError' };
}

function valueError(error: string): InsertedUrl {
  return { error, kind: 'ValueError' };
}

/** A URL may stand in angle brackets, and behind the word for it. */
function unwrap(url: string): string {
  const outer = strip(url);
  const inner = outer.startsWith('<') && outer.endsWith('>') ? strip(outer.slice(1, -1)) : outer;
  return inner.startsWith('URL:') ? strip(inner.slice('URL:'.length)) : inner;
}

function withoutFragment(url: string): string {
  const mark = url.lastIndexOf('#');
  return mark < 0 ? url : url.slice(0, mark);
}

function splitHost(rest: string): { host: string; path: string } {
  if (!rest.startsWith('//')) return { host: '', path: rest };
  const end = rest.slice(2).search(/[/#?]/);
  if (end < 0) return { host: unquote(rest.slice(2)), path: '' };
  const path = rest.slice(2 + end);
  return { host: unquote(rest.slice(2, 2 + end)), path: path.startsWith('/') ? path : `/${path}` };
}

function readLocalFile(state: RstState, use: DirectiveUse, host: string, path: string): InsertedUrl {
  const isLocal = LOCAL_HOSTS.has(host);
  if (!isLocal && /^\/\/[^/]/.test(path)) return urlError('file:// scheme is supported only on localhost');
  const name = unquote(path);
  if (name.includes('\0')) return valueError('embedded null byte');
  const found = readFile(state, use, name);
  if ('error' in found)
    return found.isUndecodable ? { error: found.error, kind: 'UnicodeError' } : urlError(found.error);
  return isLocal ? found : urlError('file not on local host');
}

const LOCAL_HOSTS: ReadonlySet<string> = new Set(['', 'localhost', '127.0.0.1']);

type FetchedText = ReturnType<NonNullable<FileReader['readUrl']>>;

function readFile({ settings }: RstState, use: DirectiveUse, name: string): FetchedText {
  const encoding = use.options['encoding'] as string | undefined;
  const found = settings.files?.readUrl?.(name, encoding);
  return found ?? { error: `[Errno 2] No such file or directory: ${repr(name)}` };
}

/** What a URL of the kind `data:` holds itself: its bytes stand behind a comma, in Base64 where the words before it end so. */
function readData(state: RstState, use: DirectiveUse, rest: string): InsertedUrl {
  const comma = rest.indexOf(',');
  if (comma < 0) return valueError('not enough values to unpack (expected 2, got 1)');
  const raw = percentDecode(rest.slice(comma + 1));
  const decoded = rest.slice(0, comma).endsWith(';base64') ? decodeBase64(raw) : { bytes: raw };
  if ('error' in decoded) return valueError(decoded.error);
  const found = state.settings.files?.readUrl?.(decoded.bytes, use.options['encoding'] as string | undefined);
  if (!found) return urlError('unknown url type: data');
  return 'error' in found ? { error: found.error, kind: 'UnicodeError' } : found;
}

/** Returns `text` with what stands as `%` and two hexadecimal digits as the UTF-8 that it means. */
function unquote(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(percentDecode(codes)),
  );
}
