/** A line of a card or calendar holds 75 octets of UTF-8 without its end (RFC 5545, 3.1; RFC 6350, 3.2; RFC 2426, 2.6). */
const MAX_OCTETS = 75;

/** A property as text, folded between characters, never inside one, and ended by CRLF. `value` is escaped already. */
export function contentLine(name: string, value: string): string {
  let line = '';
  let size = 0;
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character);
    if (size + octets > MAX_OCTETS) {
      line += '\r\n ';
      size = 1;
    }
    line += character;
    size += octets;
  }
  return `${line}\r\n`;
}

/** A TEXT value: backslash, comma, semicolon and line end escaped (RFC 5545, 3.3.11; RFC 6350, 3.4; RFC 2426, 5). */
export function textValue(text: string): string {
  return clean(text).replace(/[\\,;]/gu, '\\$&').replaceAll('\n', '\\n');
}

/** A web or other address: no line ends, no blanks, no backslashes; the type knows no escapes. */
export function uriValue(text: string): string {
  return clean(text).trim().replace(/\s/gu, '%20').replaceAll('\\', '%5C');
}

/** Well-formed text with plain line ends and without the control characters that no value may hold. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
