import { repr, strip } from '../python/index.ts';
import type { RstState } from '../state.ts';
import type { DirectiveUse } from './directive.ts';
import type { InsertedFile } from './inserted-file.ts';

/** The text at a URL that the document asked for, or why it cannot be had: Python's exception and what it says. */
export type InsertedUrl = { text: string } | { error: string; kind: 'URLError' | 'ValueError' | 'UnicodeError' };

/** Returns the text at `url`. Files are up to the reader in the settings; nothing is ever asked for over the network. Source: Python's `urllib.request`. */
export function readInsertedUrl(state: RstState, use: DirectiveUse, url: string): InsertedUrl {
  const bare = unwrap(url);
  const whole = withoutFragment(bare);
  const colon = whole.search(/[:/]/);
  if (colon <= 0 || whole[colon] !== ':') return valueError(`unknown url type: ${repr(bare.replace(/#$/, ''))}`);
  const scheme = whole.slice(0, colon).toLowerCase();
  const { host, path } = splitHost(whole.slice(colon + 1));
  switch (scheme) {
    case 'http':
    case 'https':
      return urlError(host === '' ? 'no host given' : noNetwork);
    case 'ftp':
      return urlError(host === '' ? 'ftp error: no host given' : noNetwork);
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

function readFile({ settings }: RstState, use: DirectiveUse, name: string): InsertedFile {
  const encoding = use.options['encoding'] as string | undefined;
  const found = settings.files?.readUrl?.(name, encoding);
  return found ?? { error: `[Errno 2] No such file or directory: ${repr(name)}` };
}

/** Returns `text` with what stands as `%` and two hexadecimal digits as the UTF-8 that it means. */
function unquote(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    const bytes = codes
      .slice(1)
      .split('%')
      .map((code) => Number.parseInt(code, 16));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));
  });
}
