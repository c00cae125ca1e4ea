import type { Facts } from '#shared/domain/duplicates/features.ts';
import type { PreviewRow } from '#shared/import/map-all.ts';
import type { ImportSummary } from '#shared/import/read.ts';
import type { Mapping } from '#shared/import/targets.ts';
import type { ImportOptions, ImportWarning, PersonDraft, SkippedRow } from '#shared/import/types.ts';
import type { Result } from '#shared/result.ts';

export type FileIn = { readonly name: string; readonly bytes: ArrayBuffer } | { readonly name: string; readonly text: string };

/** Something about a row, with its file. */
export type InFile<T> = T & { readonly file: string };

/** The first of many, and how many there are. */
export type Sample<T> = { readonly first: readonly T[]; readonly count: number };

/**
 * All files read to the end. `drafts` counts people, `joined` rows that were the same person as an earlier one. Every row
 * is a draft, joined to one, or skipped. The worker keeps the rest and is asked for it piece by piece.
 */
export type Prepared = {
  readonly drafts: number;
  readonly rows: number;
  readonly joined: number;
  readonly skipped: Sample<InFile<SkippedRow>>;
  readonly warnings: Sample<InFile<ImportWarning>>;
};

type Slice = { readonly from: number; readonly count: number };

/** The questions the import worker answers. Files are named by their place in the order they were opened in. */
export type ImportCalls = {
  open: { ask: { readonly files: readonly FileIn[] }; answer: readonly Result<ImportSummary>[] };
  /** The first people of a file, as they would come in, and some values of every column. */
  preview: {
    ask: { readonly file: number; readonly mapping: Mapping; readonly options: ImportOptions };
    answer: readonly PreviewRow[];
  };
  prepare: {
    ask: { readonly files: readonly { readonly file: number; readonly mapping: Mapping }[]; readonly options: ImportOptions };
    answer: Prepared;
  };
  drafts: { ask: Slice; answer: readonly PersonDraft[] };
  /** What of each draft is compared when it is looked who it is. */
  facts: { ask: Slice; answer: readonly Facts[] };
  /** All of them, as CSV text. */
  report: { ask: { readonly of: 'skipped' | 'warnings' }; answer: string };
};

export type ImportCall = keyof ImportCalls;

export type ToImportWorker = {
  [C in ImportCall]: { readonly id: number; readonly call: C; readonly ask: ImportCalls[C]['ask'] };
}[ImportCall];

export type FromImportWorker =
  | { readonly id: number; readonly answer: ImportCalls[ImportCall]['answer'] }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly progress: { readonly done: number; readonly total: number } };
