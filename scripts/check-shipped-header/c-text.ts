/** Returns the text of every comment of a C file, without its delimiters. */
export function commentsOf(text: string): string[] {
  return [...text.matchAll(/\/\*([\s\S]*?)\*\//g)].map((match) => match[1]!);
}

/** Returns the text with every comment replaced by one blank and every continued line joined to the next. */
export function withoutComments(text: string): string {
  return text.replace(/\\\n/g, ' ').replace(/\/\*[\s\S]*?\*\//g, ' ');
}

/** Returns the words and signs of C text without comments; directives are left out. */
export function tokensOf(code: string): string[] {
  const plain = code.replace(/^[ \t]*#.*$/gm, '');
  return plain.match(/[A-Za-z_]\w*|\d\w*|[^\s\w]/g) ?? [];
}
