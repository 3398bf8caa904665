import { isWordCharacter } from './word.ts';

/**
 * Takes superfluous vertical space out of the page's pieces, in place. docutils compares whole pieces with their neighbours (and, at the start of the page, with those at its end), so this does as well.
 * Source: docutils' `Translator.astext`.
 */
export function finishBody(body: string[]): void {
  for (let index = body.length - 1; index > 0; index--) {
    const piece = body[index]!;
    if (piece === '.sp\n') {
      if (isSuperfluousSpace(body, index)) body[index] = '.\n';
    } else if (piece.startsWith('.UE\n') || piece.startsWith('.ME\n')) joinReference(body, index);
  }
}

function isSuperfluousSpace(body: readonly string[], index: number): boolean {
  const before = pieceAt(body, index - 1);
  if (before.startsWith('.BI ') || before.startsWith('.IP ')) return true;
  if (before.startsWith('.B ') && pieceAt(body, index - 2).startsWith('.TP\n')) return true;
  if (before !== '\n' || isRequest(pieceAt(body, index - 2))) return false;
  const third = pieceAt(body, index - 3);
  return third.startsWith('.TP\n.B ') || third.startsWith('\n.B ');
}

/** Indices below zero count from the end, as Python has it. */
function pieceAt(body: readonly string[], index: number): string {
  return body.at(index) ?? '';
}

function isRequest(piece: string): boolean {
  return piece.startsWith('.') && isWordCharacter(piece.codePointAt(1));
}

/** A reference that ended in a macro goes on in the same line; the end of the line after it is taken away. */
function joinReference(body: string[], index: number): void {
  const after = body[index + 1];
  if (after?.startsWith('\n') || after?.startsWith('\r')) body[index + 1] = `.${after}`;
  else body[index] = `${body[index]!.slice(0, 3)} \\c\n`;
}
