import type { Document } from '#shared/domain/document.ts';
import type { Merge } from '#shared/domain/merge/record.ts';
import { parseHeader, parseRecord, type ExportHeader, type TableRecord } from '#shared/export/workspace-lines.ts';
import { readLines } from './lines.ts';
import type { OpenExport } from './open-export.ts';

/** A line that could not come back, and why. */
export type Refused = { readonly line: number; readonly reason: string };

/** Which document a file belongs to. */
type Whose = Pick<Document, 'name' | 'sha256' | 'format'>;

/**
 * What was read of an export: first whose it is, then its records, each checked. Who gets records answers which files of
 * documents are wanted, by hash; these come next, each its bytes, or why they are lost.
 */
export type Batch =
  | { readonly kind: 'header'; readonly header: ExportHeader }
  | { readonly kind: 'records'; readonly records: readonly TableRecord[]; readonly refused: readonly Refused[] }
  | ({ readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> } & Whose)
  | ({ readonly kind: 'lost'; readonly reason: string } & Whose);
export type Batches = AsyncGenerator<Batch, void, readonly string[] | undefined>;

/** Records that go on together, and characters of their lines: few enough for the window and for main to stay quick. */
const SIZE = 250;
const TEXT = 200_000;

/** Reads an export line by line. Throws the sentence for people when it is none, or ends before its first line. */
export async function* readBatches({ lines, file }: OpenExport): Batches {
  const seen = new Set<string>();
  let records: TableRecord[] = [];
  let refused: Refused[] = [];
  let begun = false;
  let chars = 0;
  for await (const { number, text } of readLines(lines)) {
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
    else if (found.table === 'merges' && !bothIn(seen, found.record)) refused.push({ line: number, reason: 'In merges: one of the two people is not in the file.' });
    else {
      seen.add(keyOf(found));
      records.push(found);
    }
    chars += text?.length ?? 0;
    if (records.length + refused.length < SIZE && chars < TEXT) continue;
    yield* filesOf(records, (yield { kind: 'records', records, refused }) ?? [], file);
    records = [];
    refused = [];
    chars = 0;
  }
  if (!begun) throw new Error('This file is empty.');
  yield* filesOf(records, (yield { kind: 'records', records, refused }) ?? [], file);
}

async function* filesOf(records: readonly TableRecord[], wanted: readonly string[], open: OpenExport['file']): AsyncGenerator<Batch, void> {
  const left = new Set(wanted);
  for (const { table, record, file } of records) {
    if (table !== 'documents' || !left.delete(record.sha256)) continue;
    const { name, sha256, format, size } = record;
    const whose = { name, sha256, format };
    if (file === undefined) yield { kind: 'lost', ...whose, reason: 'the export does not hold it' };
    else yield await openFile(open, file, size, whose);
  }
}

async function openFile(open: OpenExport['file'], path: string, size: number, whose: Whose): Promise<Batch> {
  try {
    return { kind: 'file', ...whose, bytes: await open(path, size) };
  } catch (error) {
    return { kind: 'lost', ...whose, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Nobody may be hidden behind somebody who does not come back. */
function bothIn(seen: ReadonlySet<string>, { winnerId, loserId }: Merge): boolean {
  return seen.has(`people:${winnerId}`) && seen.has(`people:${loserId}`);
}

function keyOf({ table, record }: TableRecord): string {
  return `${table}:${record.id}`;
}
