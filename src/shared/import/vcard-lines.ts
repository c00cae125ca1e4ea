/** One logical line of a card file, unfolded. `binary` lines (photos, keys) keep no value. */
export type CardLine = {
  readonly line: number;
  readonly head: string;
  readonly value: string;
  readonly binary: boolean;
  /** Physical lines inside that belong nowhere and were taken as more of the value. */
  readonly strays: number;
};

type Open = { line: number; head: string; parts: string[]; binary: boolean; quoted: boolean; soft: boolean; strays: number };

const binaryHead = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)\b|ENCODING=B\b|BASE64/iu;
const start = /^(?:[\w-]+\.)?[A-Za-z][\w-]*[;:]/u;

/**
 * Unfolds a card file of any version: lines starting with white space go on with the line before, even past blank
 * lines; quoted-printable lines ending in `=` go on with the next; base64 goes by unread. Time is linear.
 */
export function* cardLines(text: string): Generator<CardLine> {
  const newline = text.includes('\n') ? '\n' : '\r';
  let open: Open | undefined;
  let number = 0;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf(newline, at);
    const end = found < 0 ? text.length : found;
    const raw = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
    at = end + 1;
    number++;
    if (open && continues(open, raw)) continue;
    if (raw.trim() === '') continue;
    if (open) yield closed(open);
    open = opened(raw, number);
  }
  if (open) yield closed(open);
}

/** Adds a physical line to the open logical one, if it is more of it. */
function continues(open: Open, raw: string): boolean {
  if (open.soft && !/^END:VCARD/iu.test(raw)) {
    open.soft = raw.endsWith('=');
    open.parts.push(open.soft ? raw.slice(0, -1) : raw);
    return true;
  }
  if (raw.startsWith(' ') || raw.startsWith('\t')) {
    if (!open.binary) open.parts.push(raw.slice(1));
    if (open.quoted && raw.endsWith('=')) softened(open);
    return true;
  }
  if (raw === '' || start.test(raw.slice(0, 200)) || isEdge(open.head)) return false;
  if (!open.binary) {
    open.parts.push(`\n${raw}`);
    open.strays++;
  }
  return true;
}

/** No text belongs to the lines that begin and end a card, nor to a line that is none. */
function isEdge(head: string): boolean {
  return /^\s*(?:BEGIN|END)?\s*$/iu.test(head.slice(0, 20));
}

function opened(raw: string, line: number): Open {
  const colon = headEnd(raw);
  const head = colon < 0 ? '' : raw.slice(0, colon);
  const binary = binaryHead.test(head.slice(0, 500));
  const open = {
    line,
    head,
    parts: binary ? [] : [raw.slice(colon + 1)],
    binary,
    quoted: /QUOTED-PRINTABLE/iu.test(head.slice(0, 500)),
    soft: false,
    strays: 0,
  };
  if (open.quoted && raw.endsWith('=')) softened(open);
  return open;
}

function softened(open: Open): void {
  open.soft = true;
  open.parts.push((open.parts.pop() ?? '').slice(0, -1));
}

function closed({ line, head, parts, binary, strays }: Open): CardLine {
  return { line, head, value: parts.join(''), binary, strays };
}

/** Where the name and parameters end: the first colon outside quotes. */
function headEnd(raw: string): number {
  const first = raw.indexOf(':');
  const quote = raw.indexOf('"');
  if (quote < 0 || quote > first) return first;
  let inside = false;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === '"') inside = !inside;
    else if (raw[i] === ':' && !inside) return i;
  }
  return first;
}
