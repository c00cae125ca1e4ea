import type { PreviewRow } from '#shared/import/map-all.ts';
import type { ImportSummary } from '#shared/import/read.ts';
import type { Mapping } from '#shared/import/targets.ts';
import type { ImportOptions, ImportWarning, PersonDraft, SkippedRow } from '#shared/import/types.ts';
import type { Result } from '#shared/result.ts';

export type FileIn = { readonly name: string; readonly bytes: ArrayBuffer } | { readonly name: string; readonly text: string };

/** Something about a row, with its file. */
export type InFile<T> = T & { readonly file: string };

/**
 * All files read to the end. `keys` are each draft's exact keys, in order; `joined` counts rows that were the same
 * person as an earlier one. Every row is a draft, joined to one, or skipped.
 */
export type Prepared = {
  readonly drafts: number;
  readonly rows: number;
  readonly joined: number;
  readonly skipped: readonly InFile<SkippedRow>[];
  readonly warnings: readonly InFile<ImportWarning>[];
  readonly keys: readonly (readonly string[])[];
};

/** The questions the import worker answers. Files are named by their index in `open`. */
export type ImportCalls = {
  open: { ask: { readonly files: readonly FileIn[] }; answer: readonly Result<ImportSummary>[] };
  preview: {
    ask: { readonly file: number; readonly mapping: Mapping; readonly options: ImportOptions };
    answer: readonly PreviewRow[];
  };
  prepare: {
    ask: { readonly files: readonly { readonly file: number; readonly mapping: Mapping }[]; readonly options: ImportOptions };
    answer: Prepared;
  };
  drafts: { ask: { readonly from: number; readonly count: number }; answer: readonly PersonDraft[] };
};

export type ImportCall = keyof ImportCalls;

export type ToImportWorker = {
  [C in ImportCall]: { readonly id: number; readonly call: C; readonly ask: ImportCalls[C]['ask'] };
}[ImportCall];

export type FromImportWorker =
  | { readonly id: number; readonly answer: ImportCalls[ImportCall]['answer'] }
  | { readonly id: number; readonly error: string }
  | { readonly progress: { readonly done: number; readonly total: number } };
