/// <reference lib="webworker" />
import { mapChunks, preview } from '#shared/import/map-all.ts';
import { exactKeys } from '#shared/import/match-keys.ts';
import { readImport, readImportText, summaryOf, type ImportSource } from '#shared/import/read.ts';
import type { ImportWarning, PersonDraft, SkippedRow } from '#shared/import/types.ts';
import { ok } from '#shared/result.ts';
import { foldDrafts, type FoldedDraft } from './fold-file.ts';
import type { FromImportWorker, ImportCalls, InFile, ToImportWorker } from './messages.ts';

let sources: (ImportSource | undefined)[] = [];
let folded: readonly FoldedDraft[] = [];

self.addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => {
  try {
    post({ id: data.id, answer: answer(data) });
  } catch (error) {
    post({ id: data.id, error: error instanceof Error ? error.message : String(error) });
  }
});

function answer(data: ToImportWorker): ImportCalls[keyof ImportCalls]['answer'] {
  switch (data.call) {
    case 'open':
      return open(data.ask);
    case 'preview':
      return preview(sourceAt(data.ask.file), { ...data.ask.options, mapping: data.ask.mapping }, 20);
    case 'prepare':
      return prepare(data.ask);
    case 'drafts':
      return folded.slice(data.ask.from, data.ask.from + data.ask.count).map(({ draft }) => draft);
  }
}

function open({ files }: ImportCalls['open']['ask']): ImportCalls['open']['answer'] {
  const read = files.map((file) =>
    'text' in file ? readImportText(file.text, file.name) : readImport(new Uint8Array(file.bytes), file.name),
  );
  sources = read.map((result) => (result.ok ? result.value : undefined));
  return read.map((result) => (result.ok ? ok(summaryOf(result.value)) : result));
}

function prepare({ files, options }: ImportCalls['prepare']['ask']): ImportCalls['prepare']['answer'] {
  const drafts: PersonDraft[] = [];
  const skipped: InFile<SkippedRow>[] = [];
  const warnings: InFile<ImportWarning>[] = [];
  const total = files.reduce((sum, { file }) => sum + sourceAt(file).rows, 0);
  let before = 0;
  for (const { file, mapping } of files) {
    const source = sourceAt(file);
    const named = <T extends object>(row: T): InFile<T> => ({ ...row, file: source.name });
    for (const chunk of mapChunks(source, { ...options, mapping })) {
      drafts.push(...chunk.drafts);
      skipped.push(...chunk.skipped.map(named));
      warnings.push(...chunk.warnings.map(named));
      post({ progress: { done: before + chunk.done, total } });
    }
    before += source.rows;
  }
  folded = foldDrafts(drafts);
  const keys = folded.map(({ draft }) => exactKeys(draft));
  return { drafts: folded.length, rows: total, joined: drafts.length - folded.length, skipped, warnings, keys };
}

function sourceAt(file: number): ImportSource {
  const source = sources[file];
  if (!source) throw new Error('This file could not be read.');
  return source;
}

function post(message: FromImportWorker): void {
  self.postMessage(message);
}
