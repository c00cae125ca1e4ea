import type { Person } from '#shared/domain/person.ts';

/**
 * A person read from a file, not yet a record: who creates it adds `id`, `createdAt` and `createdBy`.
 * `line` is where the record starts in the file, from 1. `note` becomes a note on the timeline, `metAt` (milliseconds,
 * noon UTC of the day) its date. `ownerName` is as written in the file; the importer looks it up among the team.
 */
export type PersonDraft = Omit<Person, 'id' | 'createdAt' | 'createdBy'> & {
  readonly line: number;
  readonly note?: string;
  readonly metAt?: number;
  readonly ownerName?: string;
};

/** A row that gave no person. `reason` is whole sentences: what, where, what to do. `cells` are as in the file. */
export type SkippedRow = { readonly line: number; readonly reason: string; readonly cells: readonly string[] };

/** Something worth a look about a row that was kept all the same. */
export type ImportWarning = { readonly line: number; readonly message: string };

/** What became of one record: exactly one of the two. */
export type RowOutcome =
  | { readonly draft: PersonDraft; readonly warnings: readonly ImportWarning[] }
  | { readonly skipped: SkippedRow };

/** In what order a column's dates like 03/04/2024 are read; `unknown` when every one of them fits both. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

export type ImportOptions = {
  /** ISO 3166 code of the country whose numbers lack +… in the file; without it only +… numbers become E.164. */
  readonly country?: string;
  /** Written into `source` where the file names none. */
  readonly source?: string;
  /** What the people are; without it what the file's profile says, else candidates. */
  readonly kinds?: Person['kinds'];
  /** Put on everybody. */
  readonly tags?: readonly string[];
  /** When the import ran, milliseconds; dates after it are taken as mistyped and kept in the note. */
  readonly importedAt?: number;
};
