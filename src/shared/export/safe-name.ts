/** Names Windows keeps for devices, with any extension. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

/** Separators, wildcards, controls, and the invisible characters that turn text around or hide an extension. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029<>:"/\\|?*]/gu;

/** At most so many UTF-16 units for Windows, and octets of UTF-8 for Linux, where a name may have 255. */
const MAX_UNITS = 72;
const MAX_OCTETS = 160;

/**
 * A text as the name of one file or folder that Windows, macOS and Linux take: no path parts, no device, no blank or dot at
 * either end. Empty where nothing is left.
 */
export function safeName(text: string): string {
  return clean(cut(clean(text)));
}

/** Whether a name, with what was put after it to tell it from others, is safe everywhere. */
export function isSafeName(name: string): boolean {
  return name !== '' && name.length <= 2 * MAX_UNITS && octets(name) <= 255 && clean(name) === name;
}

function clean(text: string): string {
  const plain = trim(text.toWellFormed().normalize('NFC').replace(unsafe, '').replace(/\s+/gu, ' '));
  return devices.test(plain.split('.')[0]?.trim() ?? '') ? `_${plain}` : plain;
}

function trim(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, '');
}

/** Cuts between characters as they are read, never inside one. */
function cut(text: string): string {
  let size = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    size += octets(segment);
    if (size > MAX_OCTETS || kept.length + segment.length > MAX_UNITS) break;
    kept += segment;
  }
  return kept;
}

/** Its size in UTF-8. */
function octets(text: string): number {
  let size = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}
