import { parseHeader, parseRecord, type ExportHeader, type TableRecord } from '#shared/export/workspace-lines.ts';
import { readLines } from './lines.ts';

/** A line that could not come back, and why. */
export type Refused = { readonly line: number; readonly reason: string };

/** What was read of an export: first whose it is, then its records, each checked. */
export type Batch =
  | { readonly kind: 'header'; readonly header: ExportHeader }
  | { readonly kind: 'records'; readonly records: readonly TableRecord[]; readonly refused: readonly Refused[] };

/** Records that go on together: few enough for the window to stay quick. */
const SIZE = 250;

/** Reads an export line by line. Throws the sentence for people when it is none, or ends before its first line. */
export async function* readBatches(bytes: ReadableStream<Uint8Array>): AsyncGenerator<Batch> {
  const seen = new Set<string>();
  let records: TableRecord[] = [];
  let refused: Refused[] = [];
  let begun = false;
  for await (const { number, text } of readLines(bytes)) {
    if (!begun) {
      const first = parseHeader(text ?? '');
      if ('refused' in first) throw new Error(first.refused);
      begun = true;
      yield { kind: 'header', header: first.header };
      continue;
    }
    const found = text === null ? { refused: 'This line is longer than any record.' } : parseRecord(text);
    if ('refused' in found) refused.push({ line: number, reason: found.refused });
    else if (seen.has(keyOf(found))) refused.push({ line: number, reason: `In ${found.table}: an earlier line has the same id.` });
    else {
      seen.add(keyOf(found));
      records.push(found);
    }
    if (records.length + refused.length < SIZE) continue;
    yield { kind: 'records', records, refused };
    records = [];
    refused = [];
  }
  if (!begun) throw new Error('This file is empty.');
  yield { kind: 'records', records, refused };
}

function keyOf({ table, record }: TableRecord): string {
  return `${table}:${record.id}`;
}
