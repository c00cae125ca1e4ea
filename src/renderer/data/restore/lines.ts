/** A line of a text file, counted from 1; null where it is longer than any record may be. */
export type Line = { readonly number: number; readonly text: string | null };

/** Longer than any line of an export, in UTF-16 units. */
const MAX_LINE = 1_000_000;

/** The lines of a file that may be of any size; blank ones are left out. Bytes that are no UTF-8 become U+FFFD. */
export async function* readLines(bytes: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  const reader = bytes.getReader();
  let rest = '';
  let number = 1;
  let tooLong = false;
  for (;;) {
    const { done, value } = await reader.read();
    const pieces = (rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))).split('\n');
    rest = pieces.pop() ?? '';
    for (const text of done ? [...pieces, rest] : pieces) {
      const line = tooLong || text.length > MAX_LINE ? null : text;
      if (line === null || line.trim() !== '') yield { number, text: line };
      tooLong = false;
      number++;
    }
    if (done) return;
    if (rest.length <= MAX_LINE) continue;
    tooLong = true;
    rest = '';
  }
}
