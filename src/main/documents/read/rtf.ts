import type { ReadLimits } from './limits.ts';

/** Groups that hold something else than the document's text (RTF 1.9.1, "Destinations"). */
const notText = new Set([
  'fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'filetbl', 'listtable', 'listoverridetable', 'rsidtbl',
  'generator', 'xmlnstbl', 'themedata', 'colorschememapping', 'datastore', 'latentstyles', 'revtbl', 'fldinst', 'nonshppict',
]);

const written: { readonly [word: string]: string } = {
  par: '\n', line: '\n', sect: '\n', page: '\n', row: '\n', cell: '\t', nestcell: '\t', nestrow: '\n', tab: '\t',
  emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: ' ', enspace: ' ',
};

const symbols: { readonly [symbol: string]: string } = { '~': '\u00a0', '_': '-', '\n': '\n', '\r': '\n', '{': '{', '}': '}', '\\': '\\' };

/** `\word-12 `, `\'e9`, `\{`, a brace, or text up to the next of these. */
const tokens = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

type Group = { readonly skip: boolean; readonly unicodeSkip: number };

/**
 * The text of an RTF file (Rich Text Format specification 1.9.1): paragraphs, cells, Unicode and characters of the
 * document's code page. Pictures, styles and fonts are passed over; a broken file gives what there was before the break.
 */
export function readRtf(bytes: Uint8Array, limits: ReadLimits): string {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!source.startsWith('{\\rtf')) throw new Error('no RTF');
  const pieces: string[] = [];
  const groups: Group[] = [];
  let group: Group = { skip: false, unicodeSkip: 1 };
  let decoder = new TextDecoder('windows-1252');
  let pending: number[] = [];
  /** Characters that stand after a Unicode one for readers that know none. */
  let stale = 0;
  let length = 0;
  const flush = (): void => {
    if (pending.length === 0) return;
    pieces.push(decoder.decode(Uint8Array.from(pending)));
    pending = [];
  };
  const add = (text: string): void => {
    flush();
    pieces.push(text);
    length += text.length;
  };
  tokens.lastIndex = 0;
  for (let match = tokens.exec(source); match !== null && length <= limits.textChars; match = tokens.exec(source)) {
    const [, word, number, hex, symbol, brace, plain] = match;
    if (brace === '{') {
      groups.push(group);
      stale = 0;
    } else if (brace === '}') {
      group = groups.pop() ?? group;
      stale = 0;
    } else if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      if (word === 'bin') tokens.lastIndex += Math.max(0, value ?? 0);
      else if (notText.has(word)) group = { ...group, skip: true };
      else if (word === 'uc') group = { ...group, unicodeSkip: Math.max(0, value ?? 1) };
      else if (word === 'ansicpg' && value !== null) decoder = codePage(value) ?? decoder;
      else if (!group.skip && word === 'u' && value !== null) {
        add(String.fromCharCode(value & 0xffff));
        stale = group.unicodeSkip;
      } else if (!group.skip && Object.hasOwn(written, word)) add(written[word] ?? '');
    } else if (symbol === '*') group = { ...group, skip: true };
    else if (group.skip) continue;
    else if (hex !== undefined) {
      if (stale > 0) stale--;
      else {
        pending.push(Number.parseInt(hex, 16));
        length++;
      }
    } else if (symbol !== undefined) add(symbols[symbol] ?? '');
    else if (plain !== undefined) {
      const passed = Math.min(stale, plain.length);
      stale -= passed;
      if (passed < plain.length) add(plain.slice(passed));
    }
  }
  flush();
  return pieces.join('');
}

/** The decoder of a Windows code page, or null when the platform has none. */
function codePage(number: number): InstanceType<typeof TextDecoder> | null {
  const names: { readonly [page: number]: string } = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 65001: 'utf-8', 10000: 'macintosh' };
  try {
    return new TextDecoder(names[number] ?? `windows-${number}`);
  } catch {
    return null;
  }
}
