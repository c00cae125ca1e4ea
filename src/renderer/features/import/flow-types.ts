import type { Match } from '#data/import/find-matches.ts';
import type { ImportCounts, MatchChoice } from '#data/import/import-ops.ts';
import type { Prepared } from '#data/import/messages.ts';
import type { ImportSummary } from '#shared/import/read.ts';
import type { Mapping } from '#shared/import/targets.ts';

/** A file that was read. `file` is its place in the session; `mapping` is empty unless it has columns. */
export type OpenFile = {
  readonly file: number;
  readonly summary: ImportSummary;
  readonly mapping: Mapping;
  /** The mapping is one that was made by hand earlier. */
  readonly remembered: boolean;
  readonly changed: boolean;
};

/** `kinds: file` leaves it to what each file says. */
export type Choices = {
  readonly country: string;
  readonly source: string;
  readonly tags: readonly string[];
  readonly kinds: 'file' | 'candidate' | 'contact';
};

export type Progress = { readonly label: string; readonly done: number; readonly total: number };

/** All rows read and compared with everybody known. `chosen` is by the draft's index, for every match. */
export type Checked = {
  readonly prepared: Prepared;
  readonly matches: readonly Match[];
  readonly chosen: ReadonlyMap<number, MatchChoice>;
};

export type Outcome = {
  readonly name: string;
  readonly entryId: string | null;
  readonly counts: ImportCounts;
  readonly undone: boolean;
};

export type Step = 'choose' | 'setup' | 'checking' | 'review' | 'running' | 'done';

export type Flow = {
  readonly step: Step;
  /** Files are being opened. */
  readonly opening: boolean;
  /** What could not be read, each a sentence. */
  readonly refused: readonly string[];
  readonly files: readonly OpenFile[];
  /** Whose columns are shown: `OpenFile.file`. */
  readonly shown: number;
  readonly choices: Choices;
  readonly progress: Progress | null;
  /** While everything is not yet safe on disk. */
  readonly cancellable: boolean;
  readonly checked: Checked | null;
  readonly outcome: Outcome | null;
  /** Why the last step did not work. */
  readonly error: string | null;
};

export const emptyFlow: Flow = {
  step: 'choose',
  opening: false,
  refused: [],
  files: [],
  shown: 0,
  choices: { country: '', source: '', tags: [], kinds: 'file' },
  progress: null,
  cancellable: false,
  checked: null,
  outcome: null,
  error: null,
};
