import { repr } from '../python/index.ts';
import type { OptionConverter, OptionResult } from './option.ts';

/** The parser that an included file is read by: `rst` under any of its names, or `null` for none. Of docutils' others it is said what docutils says where the package is not installed that they need. */
export const parserName: OptionConverter = (argument) => readName(argument, ALIASES, UNINSTALLED);

/** The same in docutils 0.19. */
export const olderParserName: OptionConverter = (argument) => readName(argument, OLDER_ALIASES, OLDER_UNINSTALLED);

function readName(argument: string | null, aliases: Names, uninstalled: Names): OptionResult {
  const name = argument?.toLowerCase() ?? '';
  const path = aliases.get(name) ?? name;
  if (path === RST) return { value: 'rst' };
  if (path === '' || path === NULL) return { value: 'null' };
  if (path.startsWith('.')) {
    return { error: `the 'package' argument is required to perform a relative import for ${repr(path)}` };
  }
  return { error: `Parser "${argument}" not found. ${uninstalled.get(path) ?? noModule(path)}` };
}

/** What Python says of a module that is not there: it names the outermost package that is missing. */
function noModule(path: string): string {
  let end = path.indexOf('.');
  while (end >= 0 && MODULES.has(path.slice(0, end))) end = path.indexOf('.', end + 1);
  const missing = end < 0 ? path : path.slice(0, end);
  const parent = missing.slice(0, Math.max(missing.lastIndexOf('.'), 0));
  const detail = parent === NULL ? `; ${repr(parent)} is not a package` : '';
  return `No module named ${repr(missing)}${detail}`;
}

type Names = ReadonlyMap<string, string>;

const PARSERS = 'docutils.parsers';
const RST = `${PARSERS}.rst`;
const NULL = `${PARSERS}.null`;
const COMMON_MARK = `${PARSERS}.commonmark_wrapper`;
const RECOMMON_MARK = `${PARSERS}.recommonmark_wrapper`;

const OLDER_ALIASES: Names = new Map([
  ['rst', RST],
  ['restructuredtext', RST],
  ['rest', RST],
  ['restx', RST],
  ['rtxt', RST],
  ['null', NULL],
  ['commonmark', COMMON_MARK],
  ['markdown', COMMON_MARK],
  ['recommonmark', RECOMMON_MARK],
  ['myst', 'myst_parser.docutils_'],
]);

/** 0.23 has a parser of docutils' XML too, which bpfdoc has not. */
const ALIASES: Names = new Map([
  ...OLDER_ALIASES,
  ['xml', `${PARSERS}.docutils_xml`],
  ['docutils_xml', `${PARSERS}.docutils_xml`],
]);

const NO_COMMON_MARK =
  "Parsing \"CommonMark\" requires one of the packages\n('pycmark', 'myst', 'recommonmark') available at https://pypi.org";

/** What the modules say that need another package. */
const UNINSTALLED: Names = new Map([
  [COMMON_MARK, NO_COMMON_MARK],
  [
    RECOMMON_MARK,
    'Parsing "recommonmark" Markdown flavour requires the\n  package https://pypi.org/project/recommonmark.',
  ],
]);

const OLDER_UNINSTALLED: Names = new Map([
  [COMMON_MARK, NO_COMMON_MARK],
  [
    RECOMMON_MARK,
    'No module named \'recommonmark\'.\nParsing "recommonmark" Markdown flavour requires the package https://pypi.org/project/recommonmark which in turn depends on https://pypi.org/project/sphinx.',
  ],
]);

/** Those of docutils' modules in which one could look for a parser. */
const MODULES: ReadonlySet<string> = new Set(['docutils', PARSERS, RST, NULL]);
