/** A tag or the text between two; attributes are quoted and hold no `<`, `&` begins one of the five entities. */
const PIECE = /<\?xml [^<>?]*\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)\s*(\/?)>|[^<>]+/gy;
const CHARACTER_DATA = /&(?!(?:amp|lt|gt|quot|apos);)/;
const ILLEGAL =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Returns what keeps `text` from being well-formed XML of elements and attributes. */
export function judgeXmlText(text: string): string[] {
  if (ILLEGAL.test(text)) return ['has a character that XML forbids'];
  if (CHARACTER_DATA.test(text)) return ['has a bare &'];
  const open: string[] = [];
  let end = 0;
  for (const [piece, slash, name, , empty] of text.matchAll(PIECE)) {
    end += piece.length;
    if (name === undefined) continue;
    if (slash) {
      if (open.pop() !== name) return [`ends <${name}> that is not open`];
    } else if (!empty) open.push(name);
  }
  if (end !== text.length) return [`is no XML at ${JSON.stringify(text.slice(end, end + 40))}`];
  return open.length > 0 ? [`leaves <${open.join('><')}> open`] : [];
}
