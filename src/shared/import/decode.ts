export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'text';

export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly warnings: readonly string[] };

/** The part of the platform's decoder used here: both Node and workers have it, the language's own library does not. */
type Decoder = { decode(bytes: Uint8Array): string };
declare const TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => Decoder;

const lossyWarning =
  'Some characters could not be read and show as \uFFFD. Save the file again as UTF-8 if names look wrong.';

/** Text that was pasted needs no decoding; the same checks apply. */
export function decodedText(text: string): Decoded {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { text: bare, encoding: 'text', warnings: bare.includes('\uFFFD') ? [lossyWarning] : [] };
}

/**
 * Bytes to text. A byte order mark decides; else UTF-8 if the bytes are valid UTF-8; else UTF-16 if its zero bytes show;
 * else UTF-8 with a few damaged characters, or Windows-1252, whichever fits better. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : eightBit(bytes));
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, warnings: text.includes('\uFFFD') ? [lossyWarning] : [] };
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** Line ends, commas and spaces are enough to give UTF-16 away in any script: their other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const size = Math.min(bytes.length, 4096) & ~1;
  if (size < 4) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) evenZeros++;
    if (bytes[i + 1] === 0) oddZeros++;
  }
  const least = Math.max(2, size / 40);
  if (oddZeros > least && evenZeros <= oddZeros / 50) return 'utf-16le';
  if (evenZeros > least && oddZeros <= evenZeros / 50) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A UTF-8 file with a damaged spot still has far more valid accented characters than broken ones. */
function eightBit(bytes: Uint8Array): Encoding {
  const text = new TextDecoder('utf-8').decode(bytes);
  let valid = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) valid++;
  }
  return valid > broken * 4 ? 'utf-8' : 'windows-1252';
}

/** Bytes in a named character set, `ISO-8859-1` say; an unknown or missing name is settled by the bytes. */
export function decodeAs(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return charset === undefined ? decode(bytes).text : new TextDecoder(charset).decode(bytes);
  } catch {
    return decode(bytes).text;
  }
}
