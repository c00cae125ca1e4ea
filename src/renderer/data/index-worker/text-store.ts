import type { Match } from '#shared/domain/query/ast.ts';
import { occurs } from '#shared/domain/query/match.ts';
import { wholes } from './growing.ts';

const PAGE = 1 << 20;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What is looked for in many texts: as a match, and as bytes. */
export type Wanted = { readonly match: Match; readonly bytes: Uint8Array };

export function wanted(match: Match): Wanted {
  return { match, bytes: encoder.encode(match.value) };
}

/** Folded texts as UTF-8, one behind the other on large pages: a string of its own for each takes twice the room. */
export class TextStore {
  readonly #pages: Uint8Array[] = [];
  #used = 0;
  readonly #page = wholes();
  readonly #start = wholes();
  readonly #end = wholes();

  /** Answers the number of the text, counting from 0. */
  add(text: string): number {
    let page = this.#pages.at(-1);
    let written = page ? this.#write(page, text) : null;
    if (!page || written === null) {
      page = new Uint8Array(Math.max(PAGE, text.length * 3));
      this.#pages.push(page);
      this.#used = 0;
      written = this.#write(page, text) ?? 0;
    }
    this.#page.push(this.#pages.length - 1);
    this.#start.push(this.#used);
    this.#used += written;
    this.#end.push(this.#used);
    return this.#page.length - 1;
  }

  text(number: number): string {
    return decoder.decode(this.#bytes(number));
  }

  /** Whether a text has what is wanted, as `occurs` says; decides by the bytes where it can. */
  holds(number: number, { match, bytes }: Wanted): boolean {
    const text = this.#bytes(number);
    for (let at = indexOf(text, bytes, 0); at !== -1; at = indexOf(text, bytes, at + 1)) {
      const ends = [between(text, at), match.mode === 'phrase' ? between(text, at + bytes.length) : true];
      if (ends.includes(null)) return occurs(this.text(number), match);
      if (ends.every(Boolean)) return true;
    }
    return false;
  }

  /** The bytes written; null when there is no room for all of it. */
  #write(page: Uint8Array, text: string): number | null {
    const { read, written } = encoder.encodeInto(text, page.subarray(this.#used));
    return read === text.length ? written : null;
  }

  #bytes(number: number): Uint8Array {
    return (this.#pages[this.#page.at(number)] as Uint8Array).subarray(this.#start.at(number), this.#end.at(number));
  }
}

function indexOf(text: Uint8Array, wantedBytes: Uint8Array, from: number): number {
  const first = wantedBytes[0];
  for (let at = text.indexOf(first ?? 0, from); at !== -1; at = text.indexOf(first ?? 0, at + 1)) {
    let same = 1;
    while (same < wantedBytes.length && text[at + same] === wantedBytes[same]) same++;
    if (same >= wantedBytes.length) return at;
  }
  return -1;
}

/** Whether a word begins or ends here; null when letters beyond ASCII have a say. */
function between(text: Uint8Array, at: number): boolean | null {
  if (at <= 0 || at >= text.length) return true;
  const [before, after] = [text[at - 1] ?? 0, text[at] ?? 0];
  if (before >= 128 || after >= 128) return null;
  return !inWord(before) || !inWord(after);
}

function inWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}
