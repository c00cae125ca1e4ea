/** Names Windows keeps for devices, with any extension. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Separators, wildcards, controls, and the invisible characters that turn text around or hide an extension. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029<>:"/\\|?*]/gu;

const MAX_STEM = 120;

/**
 * A file name to suggest in a dialog: the text without path parts, device names, control or direction characters, and with
 * exactly the given extension. Never empty.
 */
export function saveName(text: string, extension: string): string {
  const last = text.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(unsafe, '').replace(new RegExp(`(\\.${extension})+$`, 'i'), '');
  const stem = cut(plain.replace(/\s+/g, ' '), MAX_STEM).replace(/^[\s.]+|[\s.]+$/g, '');
  const safe = devices.test(stem.split('.')[0]?.trim() ?? '') ? `_${stem}` : stem;
  return `${safe === '' ? 'warmbench' : safe}.${extension}`;
}

/** Cuts between characters, never inside one. */
function cut(text: string, bytes: number): string {
  let size = 0;
  let kept = '';
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    kept += character;
  }
  return kept;
}
