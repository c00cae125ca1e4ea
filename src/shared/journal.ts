import { z } from 'zod';
import { hlc } from './sync/clock.ts';
import { opDraft, type Op, type OpDraft } from './sync/op.ts';

/** An entry is what one command did, and what one undo takes back: all of its ops, or none. */
export const entryKinds = ['do', 'undo', 'redo'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The start of an entry. `title` is the sentence history shows; `subjects` are the ids it is about (people, jobs …). */
export const entryHead = z.strictObject({
  id: z.uuid(),
  command: z.string().min(1).max(64),
  title: z.string().min(1).max(500),
  kind: z.enum(entryKinds),
  /** For an undo or redo: the `do` entry it takes back or brings back. */
  target: z.uuid().nullable(),
  subjects: z.array(z.string().max(64)).max(200),
});
export type EntryHead = z.infer<typeof entryHead>;

export const MAX_OPS_PER_CALL = 5000;

export const opDrafts: z.ZodType<readonly OpDraft[]> = z.array(opDraft).min(1).max(MAX_OPS_PER_CALL);

/** The stamps of the ops just appended, in order: `hlcs[i]` and sequence `firstSeq + i` belong to op i. */
export const stamps = z.object({ firstSeq: z.number().int(), hlcs: z.array(hlc) });
export type Stamps = z.infer<typeof stamps>;

/** `pos` is the entry's place in commit order: 1, 2, 3 … without holes. `at` is in ms. */
export type Committed = { readonly pos: number; readonly at: number };

/** One line of history. `undone` says whether its effect is taken back now. */
export type EntrySummary = EntryHead &
  Committed & { readonly by: string; readonly ops: number; readonly undone: boolean };

/** What main knows when the window opens. */
export type JournalInfo = {
  /** Changes when the journal is replaced (restore, fresh start): a view of another journal must be rebuilt. */
  readonly journalId: string;
  readonly deviceId: string;
  /** The user of this device. */
  readonly userId: string;
  /** Position of the newest committed entry; 0 in an empty workspace. */
  readonly head: number;
  /** Sequence of the newest op: about how many there are. */
  readonly seq: number;
  /** Sentences about what start-up had to repair, for the user. */
  readonly notices: readonly string[];
};

/**
 * A page of committed ops in commit order (entry position, then sequence), each with its entry's position.
 * `more`: there are ops after this page.
 */
export type OpPage = { readonly ops: readonly (Op & { readonly pos: number })[]; readonly more: boolean };

/** A place in commit order: everything up to and including op `seq` of the entry at `pos` has been read. */
export const opCursor = z.strictObject({ pos: z.number().int().min(0), seq: z.number().int().min(0) });
export type OpCursor = z.infer<typeof opCursor>;

/** A page of one entry's ops with their inverse, in the order of the log. */
export type EntryOps = readonly (Op & Pick<OpDraft, 'inverse'>)[];

export const historyQuery = z.strictObject({
  before: z.number().int().min(1).nullable(),
  limit: z.number().int().min(1).max(500),
  text: z.string().max(200),
  by: z.string().max(64).nullable(),
  /** Only entries about one of these records. */
  subjects: z.array(z.string().max(64)).min(1).max(200).nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
});
export type HistoryQuery = z.infer<typeof historyQuery>;

/**
 * What Ctrl+Z and Ctrl+Shift+Z would act on, always entries of kind `do` by this device's user: `undo` is the newest one
 * in effect; `redo` the one most recently undone and not brought back, as long as nothing new was done since.
 */
export type UndoState = { readonly undo: EntrySummary | null; readonly redo: EntrySummary | null };
