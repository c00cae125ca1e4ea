import { decodeAs } from './decode.ts';
import type { CardLine } from './vcard-lines.ts';

/**
 * One property of a card. `name` is in capitals, `types` in small letters (TYPE values and the bare words of 2.1),
 * `preference` is 1 for the preferred one and 101 without a word. `value` is decoded but still escaped.
 */
export type CardProperty = {
  readonly line: number;
  readonly group: string;
  readonly name: string;
  readonly types: ReadonlySet<string>;
  readonly preference: number;
  readonly value: string;
};

const encodings = /^(?:quoted-printable|base64|b|7bit|8bit)$/iu;

/** Reads name, group and parameters of a logical line, and undoes quoted-printable. */
export function cardProperty({ line, head, value }: CardLine): CardProperty {
  const [path = '', ...params] = outside(head, ';');
  const dot = path.lastIndexOf('.');
  const types = new Set<string>();
  let quoted = false;
  let charset: string | undefined;
  let preference = 101;
  for (const param of params) {
    const equals = param.indexOf('=');
    const key = equals < 0 ? '' : param.slice(0, equals).trim().toUpperCase();
    const values = outside(param.slice(equals + 1), ',').map((item) => item.trim().replace(/^"|"$/gu, ''));
    if (/^quoted-printable$/iu.test(values[0] ?? '')) quoted = true;
    else if (key === 'CHARSET') charset = values[0];
    else if (key === 'PREF') preference = Number.parseInt(values[0] ?? '', 10) || preference;
    else if (key === 'TYPE' || (key === '' && !encodings.test(values[0] ?? ''))) {
      for (const item of values.flatMap((some) => some.split(','))) types.add(item.toLowerCase());
    }
  }
  return {
    line,
    group: path.slice(0, Math.max(0, dot)).toLowerCase(),
    name: path.slice(dot + 1).trim().toUpperCase(),
    types,
    preference: types.has('pref') ? Math.min(preference, 1) : preference,
    value: quoted ? unquote(value, charset) : value,
  };
}

/** Splits where the mark is not inside double quotes. */
function outside(value: string, mark: string): readonly string[] {
  if (!value.includes('"')) return value.split(mark);
  const parts: string[] = [];
  let inside = false;
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '"') inside = !inside;
    else if (value[i] === mark && !inside) {
      parts.push(value.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(value.slice(from));
  return parts;
}

/** Undoes quoted-printable; runs of =XX are bytes of the character set. An = that starts no byte stays. */
function unquote(value: string, charset: string | undefined): string {
  return value
    .replace(/(?:=[0-9A-F]{2})+/giu, (run) => {
      const bytes = Uint8Array.from({ length: run.length / 3 }, (_, i) => Number.parseInt(run.slice(i * 3 + 1, i * 3 + 3), 16));
      return bytes.every((byte) => byte < 0x80) ? String.fromCharCode(...bytes.subarray(0, 10_000)) : decodeAs(bytes, charset);
    })
    .replaceAll('\r\n', '\n');
}

/** Parts of a structured value, at each mark that no backslash escapes; the parts are unescaped and trimmed. */
export function partsOf(value: string, mark: ';' | ','): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '\\') i++;
    else if (value[i] === mark) {
      parts.push(value.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(value.slice(from));
  return parts.map((part) => plainText(part).trim());
}

/** Undoes backslash escapes; a backslash before anything else is a backslash. */
export function plainText(value: string): string {
  return value.replace(/\\([nN,;:\\"])/gu, (_, escaped: string) => (escaped === 'n' || escaped === 'N' ? '\n' : escaped));
}
