import { createSourceFile, type Place, pointInFile, rowText, type SourceFile } from '../source/index.ts';
import { type MarkdownNode, markdownText, walkMarkdown } from './node.ts';
import type { CodeQuote, Quote, Quotes, Silence } from './quote.ts';

/** Returns what the Markdown `text` quotes of a header. It is parsed only when it names a helper or a constant. */
export async function fromMarkdown(text: string, path: string): Promise<Quotes> {
  if (!/bpf_|BPF_/.test(text)) return { quotes: [], silences: [] };
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const root = unified().use(remarkParse).parse(text) as unknown as MarkdownNode;
  const file = createSourceFile(path, text);
  const quotes: Quote[] = [];
  const silences: Silence[] = [];
  walkMarkdown(root, (node, next) => {
    const { position, value } = node;
    if (!position) return;
    if (node.type === 'html') silences.push(...silencesOf(value ?? '', position, next?.position));
    else if (node.type === 'code' && isC(node.lang)) quotes.push(blockQuote(value ?? '', position, file));
    else if (node.type === 'inlineCode') quotes.push(inlineQuote(value ?? '', position, file));
    else if (node.type === 'link') {
      quotes.push({ type: 'link', text: markdownText(node), url: node.url ?? '', place: plainPlace(position) });
    }
  });
  return { quotes, silences };
}

/** The words for C behind a fence; a fence without one may hold C. */
function isC(language: string | null | undefined): boolean {
  return language === null || language === undefined || /^(?:c|h|C|cpp|c\+\+|bpf)$/.test(language);
}

function plainPlace({ start, end }: Place): Place {
  return { start, end };
}

/** Lines of the block stand below its fence, perhaps indented with it. */
function blockQuote(text: string, position: Place, file: SourceFile): CodeQuote {
  const lines = text.split('\n');
  const isFenced = /^[ \t>]*(?:`{3}|~{3})/.test(rowText(file, position.start.line).slice(position.start.column - 1));
  const first = position.start.line + (isFenced ? 1 : 0);
  const pointOf = (index: number) => {
    const before = text.slice(0, index).split('\n');
    const row = first + before.length - 1;
    const margin = Math.max(0, rowText(file, row).lastIndexOf(lines[before.length - 1]!));
    return pointInFile(file, row, margin + before[before.length - 1]!.length);
  };
  const placeOf = (start: number, end: number) => ({ start: pointOf(start), end: pointOf(end) });
  return { type: 'code', isBlock: true, text, place: plainPlace(position), placeOf };
}

/** mkdocs' mark of a language, `#!c `, is no part of the code. */
const LANGUAGE = /^#![a-z+]+ /;

function inlineQuote(value: string, position: Place, file: SourceFile): CodeQuote {
  const text = value.replace(LANGUAGE, '');
  const source = file.text.slice(position.start.offset, position.end.offset);
  const margin = Math.max(0, source.indexOf(text));
  const pointOf = (index: number) => {
    const { line, column, offset } = position.start;
    return { line, column: column + margin + index, offset: offset + margin + index };
  };
  // Code over several lines, whose ends became blanks, has the place of all of it.
  const isWhole = source.includes('\n') || !source.includes(text);
  const placeOf = (start: number, end: number) =>
    isWhole ? plainPlace(position) : { start: pointOf(start), end: pointOf(end) };
  return { type: 'code', isBlock: false, text, place: plainPlace(position), placeOf };
}

const COMMENT = /<!--\s*bpfdoc-disable-next-line\b([\w/,\s-]*?)-->/g;

/** A comment holds for the block behind it when that begins right below, and for the next line in any case. */
function silencesOf(html: string, { start }: Place, next: Place | undefined): Silence[] {
  return [...html.matchAll(COMMENT)].map((match) => {
    const line = start.line + html.slice(0, match.index + match[0].length).split('\n').length - 1;
    const isBelow = next !== undefined && next.start.line > line && next.start.line <= line + 2;
    const rules = match[1]!.split(/[\s,]+/).filter(Boolean);
    return { rules, firstLine: line + 1, lastLine: isBelow ? next.end.line : line + 1 };
  });
}
