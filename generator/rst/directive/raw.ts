import { type Line, placeOfLines } from '../../source/index.ts';
import { element, type RstNodes, text } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import {
  contentExpected,
  disabledDirective,
  fileAndContent,
  fileAndUrl,
  undecodableFile,
  unreadableUrl,
} from '../message/directive.ts';
import { splitWords } from '../python/index.ts';
import type { RstState } from '../state.ts';
import { classOption, encoding, pathOption, uriOption } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { fileProblem, readInsertedFile } from './inserted-file.ts';
import { readInsertedUrl } from './inserted-url.ts';
import { classesOf, originOfUse } from './node.ts';
import { joinLines } from './split-directive.ts';

/** `raw`: text that one writer takes as it stands; from a file only when file insertion is on. */
export const raw: Directive = {
  requiredArguments: 1,
  optionalArguments: 0,
  finalArgumentWhitespace: true,
  options: { file: pathOption, url: uriOption, encoding, class: classOption },
  hasContent: true,
  run(state, use) {
    const { file, url } = use.options as { file?: string; url?: string };
    const isFromFile = file !== undefined || url !== undefined;
    const { rawEnabled, fileInsertionEnabled } = state.settings;
    if (!rawEnabled || (isFromFile && !fileInsertionEnabled)) {
      return [failDirective(state, use, disabledDirective(use.name))];
    }
    if (use.hasContent) {
      if (isFromFile) return [failDirective(state, use, fileAndContent(use.name))];
      return [rawNode(use, joinLines(use.content), use.content)];
    }
    if (file !== undefined) return [rawFile(state, use, file)];
    if (url !== undefined) return [rawUrl(state, use, url)];
    return [failDirective(state, use, contentExpected(use.name))];
  },
};

function rawFile(state: RstState, use: DirectiveUse, file: string): RstNodes {
  if (use.options['url'] !== undefined) return failDirective(state, use, fileAndUrl(use.name));
  const found = readInsertedFile(state, use, file);
  if ('error' in found) {
    return failDirective(state, use, fileProblem(state, use, found));
  }
  return { ...rawNode(use, found.text, use.lines), others: { source: found.path } };
}

function rawUrl(state: RstState, use: DirectiveUse, url: string): RstNodes {
  const found = readInsertedUrl(state, use, url);
  if ('text' in found) return { ...rawNode(use, found.text, use.lines), others: { source: url } };
  const { error, kind } = found;
  const { fileLevel } = compat(state);
  const problem =
    kind === 'UnicodeError'
      ? undecodableFile(use.name, error, fileLevel)
      : unreadableUrl(use.name, url, `${kind}: ${error}`, fileLevel);
  return failDirective(state, use, problem);
}

function rawNode(use: DirectiveUse, value: string, lines: readonly Line[]): Extract<RstNodes, { type: 'raw' }> {
  const fields = {
    format: splitWords(use.arguments[0]!.toLowerCase()).join(' '),
    classes: classesOf(use),
    xmlSpace: 'preserve',
    position: use.place,
  } as const;
  return element('raw', { ...fields, ...originOfUse(use) }, [text(value, placeOfLines(lines))]);
}
