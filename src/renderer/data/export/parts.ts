import type { FileWanted } from '#shared/documents.ts';
import type { ExportFile, PeopleFormat } from '#shared/export/export-files.ts';

/** What is to be exported. `at` in ms; `ids` are people, in the order they are to be in. */
export type ExportAsk =
  | { readonly kind: 'workspace'; readonly app: string; readonly at: number; readonly userId: string }
  | { readonly kind: 'people'; readonly ids: readonly string[]; readonly format: PeopleFormat };

/** `done` of `total` records are in what came so far. */
type Progress = { readonly done: number; readonly total: number };

/**
 * A piece of a file: files grow piece by piece, several side by side. Or files of documents that main is to take in; for each
 * of them the maker hears null, or why it is missing.
 */
export type Part = Progress & ({ readonly file: ExportFile; readonly text: string } | { readonly wanted: readonly FileWanted[] });
export type Taken = readonly (string | null)[];
export type Parts = AsyncGenerator<Part, void, Taken | undefined>;

/** A document whose file is not in an export: where it would be, and why it is not. */
export type Missing = { readonly path: string; readonly reason: string };

/** Records that are turned into text together: few enough to keep the pieces small. */
export const PAGE = 500;

/** What the export worker is asked for: it reads the database of this name by itself. */
export type ExportWork = { readonly database: string; readonly what: ExportAsk };
