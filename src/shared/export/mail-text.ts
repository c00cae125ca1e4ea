/** An encoded word has at most 75 characters (RFC 2047, 2), of which its frame takes 12. */
const MAX_WORD = 63;

/** A line of quoted-printable holds 76 characters, the soft break included (RFC 2045, 6.7). */
const MAX_LINE = 76;

/**
 * Text for the value of a header (RFC 2047): as it is where it is plain ASCII and short, else as encoded words, folded
 * between them, cut between characters. Line ends and controls become blanks, so that no value makes a header of its own.
 */
export function headerText(text: string): string {
  const line = text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  if (/^[\x20-\x7e]{0,60}$/u.test(line) && !line.includes('=?')) return line;
  const words: string[] = [];
  let word = '';
  for (const character of line) {
    const piece = character === ' ' ? '_' : /^[A-Za-z0-9!*+/-]$/u.test(character) ? character : encoded(character);
    if (word.length + piece.length > MAX_WORD) {
      words.push(word);
      word = '';
    }
    word += piece;
  }
  return [...words, word].map((one) => `=?UTF-8?Q?${one}?=`).join('\n ');
}

/** A name with its address (RFC 5322, 3.4), or the address alone; null where that is none a header may hold. */
export function mailbox(name: string, address: string): string | null {
  if (!/^[!#-'*+./-9=?A-Z^-~-]+@[!#-'*+./-9=?A-Z^-~-]+$/u.test(address)) return null;
  const text = headerText(name);
  if (text === '') return address;
  return `${text.startsWith('=?') ? text : `"${text.replace(/["\\]/gu, '\\$&')}"`} <${address}>`;
}

/**
 * Text as quoted-printable (RFC 2045, 6.7), lines ended by LF. A row that a mailbox file would take for the start of a mail,
 * or quote ("From ", also after ">"), has its first character encoded, so that readers of every kind of mbox give it back.
 */
export function quotedPrintable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/gu, '\n').split('\n').map(encodedLine).join('\n');
}

function encodedLine(line: string): string {
  let done = '';
  let row = '';
  let at = 0;
  for (const character of line) {
    const next = at + character.length;
    const blankAtEnd = next === line.length && /^[ \t]$/u.test(character);
    const literal = /^[\x20-\x3c\x3e-\x7e\t]$/u.test(character) && !blankAtEnd;
    const plain = literal ? character : encoded(character);
    if (row.length + plain.length >= MAX_LINE) {
      done += `${row}=\n`;
      row = '';
    }
    row += row === '' && /^>*From /u.test(line.slice(at, at + MAX_LINE)) ? encoded(character) : plain;
    at = next;
  }
  return done + row;
}

/** The octets of a character's UTF-8, as `=C3=A4`. */
function encoded(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? `=${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character).replaceAll('%', '=');
}
