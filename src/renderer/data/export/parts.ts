import type { ExportFile, PeopleFormat } from '#shared/export/export-files.ts';

/** What is to be exported. `at` in ms; `ids` are people, in the order they are to be in. */
export type ExportAsk =
  | { readonly kind: 'workspace'; readonly app: string; readonly at: number; readonly userId: string }
  | { readonly kind: 'people'; readonly ids: readonly string[]; readonly format: PeopleFormat };

/** A piece of a file. Files grow piece by piece, several side by side; `done` of `total` records are in what came so far. */
export type Part = { readonly file: ExportFile; readonly text: string; readonly done: number; readonly total: number };

/** Records that are turned into text together: few enough to keep the pieces small. */
export const PAGE = 500;

/** What the export worker is asked for: it reads the database of this name by itself. */
export type ExportWork = { readonly database: string; readonly what: ExportAsk };
