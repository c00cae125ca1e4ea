import { factsOf } from '#shared/import/facts.ts';
import { mapChunks, preview } from '#shared/import/map-all.ts';
import { readImport, readImportText, summaryOf, type ImportSource } from '#shared/import/read.ts';
import type { ImportWarning, PersonDraft, SkippedRow } from '#shared/import/types.ts';
import { ok } from '#shared/result.ts';
import { foldDrafts, type FoldedDraft } from './fold-file.ts';
import type { ImportCall, ImportCalls, InFile, Sample, ToImportWorker } from './messages.ts';
import { skippedCsv, warningsCsv } from './reports.ts';

/** How many people a preview shows. */
export const PREVIEW = 20;
/** How many skipped rows and warnings are shown at most; all of them are in the reports. */
export const SHOWN = 500;

type Progress = (done: number, total: number) => void;

/** What the import worker knows and answers: the opened files, and what was read from them last. */
export function preparer(): (message: ToImportWorker, onProgress: Progress) => ImportCalls[ImportCall]['answer'] {
  const sources: (ImportSource | undefined)[] = [];
  let folded: readonly FoldedDraft[] = [];
  let skipped: readonly InFile<SkippedRow>[] = [];
  let warnings: readonly InFile<ImportWarning>[] = [];

  const sourceAt = (file: number): ImportSource => {
    const source = sources[file];
    if (!source) throw new Error('This file could not be read.');
    return source;
  };

  const open = ({ files }: ImportCalls['open']['ask']): ImportCalls['open']['answer'] => {
    const read = files.map((file) =>
      'text' in file ? readImportText(file.text, file.name) : readImport(new Uint8Array(file.bytes), file.name),
    );
    sources.push(...read.map((result) => (result.ok ? result.value : undefined)));
    return read.map((result) => (result.ok ? ok(summaryOf(result.value)) : result));
  };

  const prepare = ({ files, options }: ImportCalls['prepare']['ask'], onProgress: Progress): ImportCalls['prepare']['answer'] => {
    const drafts: PersonDraft[] = [];
    const left: InFile<SkippedRow>[] = [];
    const warned: InFile<ImportWarning>[] = [];
    const total = files.reduce((sum, { file }) => sum + sourceAt(file).rows, 0);
    let before = 0;
    for (const { file, mapping } of files) {
      const source = sourceAt(file);
      const named = <T extends object>(row: T): InFile<T> => ({ ...row, file: source.name });
      for (const chunk of mapChunks(source, { ...options, ...(mapping.length > 0 ? { mapping } : {}) })) {
        for (const draft of chunk.drafts) drafts.push(draft);
        for (const row of chunk.skipped) left.push(named(row));
        for (const warning of chunk.warnings) warned.push(named(warning));
        onProgress(before + chunk.done, total);
      }
      before += source.rows;
    }
    folded = foldDrafts(drafts);
    skipped = left;
    warnings = warned;
    return { drafts: folded.length, rows: total, joined: drafts.length - folded.length, skipped: sample(left), warnings: sample(warned) };
  };

  return (message, onProgress) => {
    switch (message.call) {
      case 'open':
        return open(message.ask);
      case 'preview': {
        const { file, mapping, options } = message.ask;
        return preview(sourceAt(file), { ...options, ...(mapping.length > 0 ? { mapping } : {}) }, PREVIEW);
      }
      case 'prepare':
        return prepare(message.ask, onProgress);
      case 'drafts':
        return folded.slice(message.ask.from, message.ask.from + message.ask.count).map(({ draft }) => draft);
      case 'facts':
        return folded.slice(message.ask.from, message.ask.from + message.ask.count).map(({ draft }) => factsOf({ ...draft, id: '' }));
      case 'report':
        return message.ask.of === 'warnings'
          ? warningsCsv(warnings)
          : skippedCsv(skipped, (name) => sources.find((source) => source?.name === name)?.columns ?? []);
    }
  };
}

function sample<T>(all: readonly T[]): Sample<T> {
  return { first: all.slice(0, SHOWN), count: all.length };
}
