/**
 * What Markdown quotes of a header. Input: the text of a document. Output: pieces of C and links, each with its place, and the comments that keep rules silent. It knows no header and judges nothing;
 * the parser is loaded only for a text that names a helper or a constant.
 */
export { fromMarkdown } from './from-markdown.ts';
export type { CodeQuote, LinkQuote, Silence } from './quote.ts';
