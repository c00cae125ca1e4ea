import type { Committed, EntryHead, Stamps } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import { createEntryWriter } from './entry-writer.ts';
import { createOpWriter } from './op-writer.ts';
import { opTexts } from './op-text.ts';
import type { EntryRow } from './rows.ts';
import { transact, type Store } from './store.ts';

/** Writes entries, at once (`append`) or streamed (`begin`, `chunk` …, `commit`). Throws only what SQLite throws. */
export type Writer = {
  /** One transaction. An id already committed gives the answer it gave then; an id taken back is refused. */
  readonly append: (head: EntryHead, ops: readonly OpDraft[]) => Result<Committed & Stamps>;
  readonly begin: (head: EntryHead) => Result<null>;
  /** `from` counts the entry's ops before these. What is written already is answered again, and nothing is written twice. */
  readonly chunk: (id: string, from: number, ops: readonly OpDraft[]) => Result<Stamps>;
  readonly commit: (id: string, title: string) => Result<Committed>;
  readonly void: (id: string) => Result<null>;
};

export function createWriter(store: Store): Writer {
  const { db } = store;
  const entries = createEntryWriter(store);
  const writeOps = createOpWriter(store);
  const byId = db.prepare('SELECT * FROM entries WHERE id = ?');
  const opsOf = db.prepare('SELECT hlc FROM ops WHERE seq BETWEEN ? AND ? AND entry = ? ORDER BY seq');
  const opsFrom = db.prepare('SELECT seq, id, hlc FROM ops WHERE seq BETWEEN ? AND ? AND entry = ? ORDER BY seq LIMIT ? OFFSET ?');
  const find = (id: string): EntryRow | undefined => byId.get(id) as EntryRow | undefined;

  /** The root of a new entry, or why it may not be written: an undo of something undone would take it back twice. */
  const rootOf = (head: EntryHead): Result<number | null> => {
    if (head.kind === 'do') return ok(null);
    const target = head.target === null ? undefined : find(head.target);
    if (target?.state !== 'done') return fail('not-found', 'The change to take back is not in the journal.');
    const root = target.kind === 'do' ? target : (db.prepare('SELECT * FROM entries WHERE n = ?').get(target.root) as EntryRow);
    const undone = root.undone_by !== null;
    if (head.kind === 'undo' && undone) return fail('conflict', `“${root.title}” has already been undone.`);
    if (head.kind === 'redo' && !undone) return fail('conflict', `“${root.title}” is in effect; there is nothing to bring back.`);
    return ok(root.n);
  };

  const again = (entry: EntryRow, count: number): Result<Committed & Stamps> => {
    if (entry.state === 'void') return takenBack();
    if (entry.state === 'open' || entry.ops !== count) return fail('conflict', 'This change is already being saved in another way.');
    const rows = opsOf.all(entry.first_seq, entry.last_seq, entry.n);
    return ok({ ...committed(entry), firstSeq: entry.first_seq ?? 0, hlcs: rows.map((row) => String(row['hlc'])) });
  };

  /** A chunk that does not go on where the entry ends: it came twice, or one before it is missing. */
  const resent = (entry: EntryRow, from: number, drafts: readonly OpDraft[]): Result<Stamps> => {
    const rows = opsFrom.all(entry.first_seq, entry.last_seq, entry.n, drafts.length, from);
    const same = rows.length === drafts.length && drafts.every(({ id }, i) => rows[i]?.['id'] === id);
    if (!same) return fail('conflict', 'The parts of this change do not fit together. Start it again.');
    return ok({ firstSeq: Number(rows[0]?.['seq']), hlcs: rows.map((row) => String(row['hlc'])) });
  };

  return {
    append: (head, drafts) => {
      const known = find(head.id);
      if (known) return again(known, drafts.length);
      const root = rootOf(head);
      if (!root.ok) return root;
      const texts = opTexts(drafts);
      if (!texts.ok) return texts;
      return transact(store, (tip) => {
        const n = entries.open(head, root.value);
        const written = writeOps(tip, n, texts.value);
        entries.grow(n, tip.seq + 1, written.tip.seq);
        const finished = entries.finish(written.tip, n, head.title);
        const value = { pos: finished.tip.head, at: finished.at, firstSeq: tip.seq + 1, hlcs: [...written.hlcs] };
        return { tip: finished.tip, value: ok(value) };
      });
    },

    begin: (head) => {
      const known = find(head.id);
      if (known?.state === 'void') return takenBack();
      if (known) return known.state === 'open' ? ok(null) : fail('conflict', 'This change has already been saved.');
      const root = rootOf(head);
      if (!root.ok) return root;
      return transact(store, (tip) => {
        entries.open(head, root.value);
        return { tip, value: ok(null) };
      });
    },

    chunk: (id, from, drafts) => {
      const entry = find(id);
      if (entry?.state !== 'open') return notOpen(entry);
      if (from !== entry.ops) return resent(entry, from, drafts);
      const texts = opTexts(drafts);
      if (!texts.ok) return texts;
      return transact(store, (tip) => {
        const written = writeOps(tip, entry.n, texts.value);
        entries.grow(entry.n, tip.seq + 1, written.tip.seq);
        return { tip: written.tip, value: ok({ firstSeq: tip.seq + 1, hlcs: [...written.hlcs] }) };
      });
    },

    commit: (id, title) => {
      const entry = find(id);
      if (entry?.state === 'done') return ok(committed(entry));
      if (entry?.state !== 'open') return notOpen(entry);
      return transact(store, (tip) => {
        const finished = entries.finish(tip, entry.n, title);
        return { tip: finished.tip, value: ok({ pos: finished.tip.head, at: finished.at }) };
      });
    },

    void: (id) => {
      const entry = find(id);
      if (entry?.state === 'void') return ok(null);
      if (entry?.state === 'done') return fail('conflict', 'This change is already saved. Undo it instead.');
      return transact(store, (tip) => {
        if (entry) entries.setVoid(entry.n);
        else entries.openVoid(id);
        return { tip, value: ok(null) };
      });
    },
  };
}

function committed(entry: EntryRow): Committed {
  return { pos: entry.pos ?? 0, at: entry.at };
}

function takenBack(): ReturnType<typeof fail> {
  return fail('cancelled', 'This change was taken back before it was saved. Do it again if you still want it.');
}

function notOpen(entry: EntryRow | undefined): ReturnType<typeof fail> {
  if (entry?.state === 'void') return takenBack();
  if (entry) return fail('conflict', 'This change has already been saved.');
  return fail('not-found', 'The journal does not know this change. Start it again.');
}
