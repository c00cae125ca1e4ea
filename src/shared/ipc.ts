import { z } from 'zod';
import { isDocumentPath } from './export/document-paths.ts';
import { exportFiles, exportShapes } from './export/export-files.ts';
import {
  entryHead,
  historyQuery,
  opCursor,
  opDrafts,
  type Committed,
  type EntryOps,
  type EntrySummary,
  type JournalInfo,
  type OpPage,
  type Stamps,
  type UndoState,
} from './journal.ts';
import { documentFormats, sha256 } from './domain/document.ts';
import { MAX_FILE_BYTES, type ChosenFiles, type FilesReport, type FileText, type StoredFile } from './documents.ts';
import { invite, published } from './invite.ts';
import type { Result } from './result.ts';
import { snapshotFile, snapshotReasons, type DiskState, type Snapshot } from './vault.ts';

/** What the renderer may know of the application. */
export type AppInfo = {
  readonly version: string;
  readonly dataFolder: string;
  readonly platform: string;
  readonly locale: string;
};

/** A file saved by the user's choice; null when the dialog was closed without one. */
export type SavedFile = { readonly name: string; readonly folder: string } | null;

/** Text typed and not yet saved, by the place it was typed in. */
export type Draft = { readonly key: string; readonly value: string };

const entryId = z.strictObject({ id: z.uuid() });
const file = z.strictObject({ file: snapshotFile });
const nothing = z.undefined();
const fileName = z.string().min(1).max(500);
const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= MAX_FILE_BYTES);

/** One channel that is asked and answers: how its argument is parsed, and (as a type) what comes back. */
type Channel<Schema extends z.ZodType, Answer> = { readonly input: Schema; readonly answer?: Answer };

function channel<Answer>() {
  return <Schema extends z.ZodType>(input: Schema): Channel<Schema, Answer> => ({ input });
}

/** Asked by the window, answered by main. Every answer is a Result, so that expected failures cross as values. */
export const invokes = {
  'app.info': channel<AppInfo>()(nothing),
  'app.openLink': channel<null>()(z.strictObject({ url: z.string().max(4096) })),
  'app.showDataFolder': channel<null>()(nothing),

  'journal.info': channel<JournalInfo>()(nothing),
  'journal.append': channel<Committed & Stamps>()(z.strictObject({ head: entryHead, ops: opDrafts })),
  'journal.begin': channel<null>()(z.strictObject({ head: entryHead })),
  /** `from`: how many ops of the entry came before these. The same chunk again is answered, not written. */
  'journal.chunk': channel<Stamps>()(z.strictObject({ id: z.uuid(), from: z.number().int().min(0), ops: opDrafts })),
  'journal.commit': channel<Committed>()(z.strictObject({ id: z.uuid(), title: entryHead.shape.title })),
  /** Takes back an entry that is not committed, also one whose append may still be on its way. */
  'journal.void': channel<null>()(entryId),
  'journal.read': channel<OpPage>()(z.strictObject({ cursor: opCursor, limit: z.number().int().min(1).max(5000) })),
  'journal.entry': channel<EntrySummary>()(entryId),
  /** `from` counts the entry's ops from 0. */
  'journal.entryOps': channel<EntryOps>()(
    z.strictObject({ id: z.uuid(), from: z.number().int().min(0), limit: z.number().int().min(1).max(5000) }),
  ),
  'journal.history': channel<readonly EntrySummary[]>()(historyQuery),
  'journal.undoState': channel<UndoState>()(nothing),
  /** Later entries, not undone, that touched or point to what this one made: what stands in the way of undoing it. */
  'journal.dependents': channel<readonly EntrySummary[]>()(entryId),
  /** Puts the journal aside (kept in the archive folder) and starts an empty one. */
  'journal.startAfresh': channel<JournalInfo>()(nothing),

  /** The user a restored workspace belongs to becomes the user of this device. Only while nothing that was saved is in effect. */
  'journal.adoptUser': channel<JournalInfo>()(z.strictObject({ userId: z.uuid() })),

  'drafts.all': channel<readonly Draft[]>()(nothing),
  'drafts.put': channel<null>()(z.strictObject({ key: z.string().min(1).max(200), value: z.string().max(200_000) })),

  'vault.list': channel<readonly Snapshot[]>()(nothing),
  'vault.take': channel<Snapshot>()(z.strictObject({ reason: z.enum(snapshotReasons) })),
  'vault.verify': channel<Snapshot>()(file),
  'vault.restore': channel<JournalInfo>()(file),
  'vault.disk': channel<DiskState>()(nothing),

  'files.saveText': channel<SavedFile>()(
    z.strictObject({
      name: z.string().min(1).max(200),
      kind: z.enum(['csv', 'ics', 'eml', 'json', 'vcf', 'txt']),
      text: z.string().max(64 * 1024 * 1024),
    }),
  ),
  /** Asks where to save; false when the dialog was closed. One export at a time: what is written counts once it is finished. */
  'export.begin': channel<boolean>()(z.strictObject({ name: z.string().min(1).max(200), shape: z.enum(exportShapes) })),
  'export.write': channel<null>()(z.strictObject({ file: z.enum(exportFiles), text: z.string().max(64 * 1024 * 1024) })),
  /** Takes files that main keeps into the export; for each null when it is there whole, else the reason why it is not. */
  'export.documents': channel<readonly (string | null)[]>()(
    z.strictObject({ files: z.array(z.strictObject({ sha256, size: z.number().int().min(0), path: z.string().max(600).refine(isDocumentPath) })).max(50) }),
  ),
  'export.finish': channel<SavedFile>()(nothing),
  'export.cancel': channel<null>()(nothing),
  /** Opens the folder of the newest export. */
  'export.show': channel<null>()(nothing),
  /** Asks the user for files and keeps them. */
  'documents.choose': channel<ChosenFiles>()(nothing),
  /** Keeps a file that was dropped or pasted. Its name is only shown: no path is ever taken from the window. */
  'documents.put': channel<StoredFile>()(z.strictObject({ name: fileName, bytes: fileBytes })),
  /** The text of a file that is kept. */
  'documents.read': channel<FileText>()(z.strictObject({ sha256, format: z.enum(documentFormats) })),
  /** Which of these main does not keep, or not whole. */
  'documents.missing': channel<readonly string[]>()(z.strictObject({ files: z.array(sha256).max(1000) })),
  /** Keeps a file that comes back from an export, if it is what the record says. */
  'documents.restore': channel<null>()(z.strictObject({ sha256, format: z.enum(documentFormats), name: fileName, bytes: fileBytes })),
  /** What the last look at the files of all documents found; null before the first. With `now`, looks at the content of all. */
  'documents.check': channel<FilesReport | null>()(z.strictObject({ now: z.boolean() })),
  'documents.bytes': channel<Uint8Array>()(z.strictObject({ sha256 })),
  /** Opens a copy of a file that is kept in the system's program for it. */
  'documents.open': channel<null>()(z.strictObject({ sha256, format: z.enum(documentFormats), name: fileName })),
  'calendar.saveInvite': channel<SavedFile>()(z.strictObject({ invite, format: z.enum(['ics', 'eml']) })),
  'calendar.savePublished': channel<SavedFile>()(
    z.strictObject({ name: z.string().max(200), interviews: z.array(published).max(5000) }),
  ),
} as const;

export type Invokes = typeof invokes;
export type InvokeName = keyof Invokes;
export type InvokeInput<N extends InvokeName> = z.infer<Invokes[N]['input']>;
export type InvokeAnswer<N extends InvokeName> = Result<NonNullable<Invokes[N]['answer']> | AnswerNull<N>>;
type AnswerNull<N extends InvokeName> = null extends Invokes[N]['answer'] ? null : never;

/** Told by the window, without an answer. */
export const sends = {
  /** The window has written what it held back, and may be closed. */
  'app.flushed': z.undefined(),
  /** Something is not saved when the window is to close: it asks the user, and stays until it sends `app.flushed`. */
  'app.asking': z.undefined(),
  'log.error': z.strictObject({ message: z.string().max(20_000), stack: z.string().max(20_000) }),
} as const;
export type SendName = keyof typeof sends;
export type SendInput<N extends SendName> = z.infer<(typeof sends)[N]>;

/** Told by main, to the window. */
export type Pushes = {
  'disk.state': DiskState;
  /** The window is about to close: write what is held back, then send `app.flushed`, or `app.asking`. */
  'app.closing': null;
  /** A menu item or a second start asks for a command of the keymap. */
  'app.command': { readonly command: string };
};
export type PushName = keyof Pushes;
