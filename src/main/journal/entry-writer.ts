import type { EntryHead } from '#shared/journal.ts';
import { entryHash, GENESIS } from './chain.ts';
import { createBooking } from './booking.ts';
import type { EntryRow } from './rows.ts';
import type { Store, Tip } from './store.ts';

/** The statements that move an entry through its life: open, then done or void. All must run inside a transaction. */
export type EntryWriter = {
  /** Adds an open entry and answers its number. `root` is null for a `do`, which is its own root. */
  readonly open: (head: EntryHead, root: number | null) => number;
  /** Adds an id that must never be committed. */
  readonly openVoid: (id: string) => void;
  readonly setVoid: (n: number) => void;
  /** Counts ops just written under an entry. */
  readonly grow: (n: number, firstSeq: number, lastSeq: number) => void;
  /** Gives the entry its place in commit order, chains it, and books an undo or redo. */
  readonly finish: (tip: Tip, n: number, title: string) => { readonly tip: Tip; readonly at: number };
};

export function createEntryWriter(store: Store): EntryWriter {
  const { db } = store;
  const insert = db.prepare(
    `INSERT INTO entries (id, state, command, title, kind, target, root, subjects, author, at, ops)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
  );
  const ownRoot = db.prepare('UPDATE entries SET root = n WHERE n = ?');
  const insertSubject = db.prepare('INSERT OR IGNORE INTO subjects (subject, entry) VALUES (?, ?)');
  const setState = db.prepare('UPDATE entries SET state = ? WHERE n = ?');
  const grow = db.prepare(
    'UPDATE entries SET ops = ops + ?, first_seq = coalesce(first_seq, ?), last_seq = ? WHERE n = ?',
  );
  const place = db.prepare(`UPDATE entries SET state = 'done', pos = ?, at = ?, title = ? WHERE n = ?`);
  const byNumber = db.prepare('SELECT * FROM entries WHERE n = ?');
  const opHashAt = db.prepare('SELECT hash FROM ops WHERE seq = ?');
  const setHash = db.prepare('UPDATE entries SET hash = ? WHERE n = ?');
  const book = createBooking(db);

  return {
    open: (head, root) => {
      const { id, command, kind, target } = head;
      const title = head.title.toWellFormed();
      const subjects = JSON.stringify(head.subjects);
      const author = store.self.userId;
      const inserted = insert.run(id, 'open', command.toWellFormed(), title, kind, target, root ?? 0, subjects, author, store.now());
      const n = Number(inserted.lastInsertRowid);
      if (root === null) ownRoot.run(n);
      for (const subject of head.subjects) insertSubject.run(subject, n);
      return n;
    },
    openVoid: (id) => {
      const inserted = insert.run(id, 'void', '', '', 'do', null, 0, '[]', store.self.userId, store.now());
      ownRoot.run(inserted.lastInsertRowid);
    },
    setVoid: (n) => void setState.run('void', n),
    grow: (n, firstSeq, lastSeq) => void grow.run(lastSeq - firstSeq + 1, firstSeq, lastSeq, n),
    finish: (tip, n, title) => {
      const pos = tip.head + 1;
      const at = store.now();
      place.run(pos, at, title.toWellFormed(), n);
      const entry = byNumber.get(n) as EntryRow;
      const lastOp = entry.last_seq === null ? GENESIS : (opHashAt.get(entry.last_seq)?.['hash'] as Uint8Array);
      const hash = entryHash(tip.entryHash, lastOp, entry);
      setHash.run(hash, n);
      book(entry);
      return { tip: { ...tip, head: pos, entryHash: hash }, at };
    },
  };
}
