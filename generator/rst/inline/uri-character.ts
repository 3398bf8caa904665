/** What a character can be in a standalone hyperlink, as bits. */
export const SCHEME_START = 1;
export const SCHEME = 2;
/** In a URI. U+0000 stands for an escape. */
export const URI = 4;
/** Last in a URI: in a URI, but no punctuation that ends a sentence. */
export const URI_LAST = 8;
/** In the name or host of a mail address. */
export const MAIL = 16;

/** Returns what the character with `code` can be; `NaN` (no character) can be nothing. */
export function uriClass(code: number): number {
  return code < 0x80 ? CLASSES[code]! : 0;
}

const CLASSES = createClasses();

function createClasses(): Uint8Array {
  const classes = new Uint8Array(0x80);
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const digits = '0123456789';
  const sets: [number, string][] = [
    [SCHEME_START, letters],
    [SCHEME, `${letters}${digits}.+-`],
    [URI, `${letters}${digits}-_.!~*'()[];/:@&=+$,%\0`],
    [URI_LAST, `${letters}${digits}_~*/=+`],
    [MAIL, `${letters}${digits}-_!~*'{|}/#?^\`&=+$%\0`],
  ];
  for (const [bit, characters] of sets) {
    for (const character of characters) classes[character.charCodeAt(0)]! |= bit;
  }
  return classes;
}
