import { rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { newId } from '#shared/ids.ts';
import { parseHlc } from '#shared/sync/clock.ts';
import { createBooking } from './booking.ts';
import { entryHash, GENESIS, opHash } from './chain.ts';
import { removeDatabase } from './files.ts';
import type { EntryRow, OpRow } from './rows.ts';
import { migrate, openDatabase } from './schema.ts';
import { newIdentity, writeIdentity } from './store.ts';

/** What could be read of a damaged journal: `head` entries, the newest from `at` (ms). */
export type Salvaged = { readonly journalId: string | null; readonly head: number; readonly at: number };

/**
 * Copies the part of a damaged journal that both hash chains prove into a new file `target`: ops from the first on until one
 * cannot be read or does not fit, then the committed entries whose ops are all there. Null when nothing could be read.
 */
export function salvage(damaged: string, target: string): Salvaged | null {
  removeDatabase(target);
  let from: DatabaseSync | null = null;
  const to = openDatabase(target);
  try {
    from = openDatabase(damaged, { readOnly: true });
    to.exec('PRAGMA foreign_keys = OFF');
    migrate(to);
    to.exec('BEGIN');
    const meta = new Map(readable(from, 'SELECT * FROM meta').map((row) => [String(row['key']), String(row['value'])]));
    writeIdentity(to, newIdentity(meta.get('userId')));
    const lastSeq = copyOps(from, to);
    const last = copyEntries(from, to, lastSeq);
    adoptLooseOps(to);
    copyTables(from, to);
    to.exec('COMMIT');
    return last ? { journalId: meta.get('journalId') ?? null, head: last.pos ?? 0, at: last.at } : null;
  } catch {
    return null;
  } finally {
    from?.close();
    to.close();
    for (const part of ['-wal', '-shm']) rmSync(target + part, { force: true });
  }
}

/** Rows up to the first that cannot be read. */
function readable(db: DatabaseSync, sql: string): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  try {
    for (const row of db.prepare(sql).iterate()) rows.push(row);
  } catch {
    // The page after the last row is damaged: what came before is what there is.
  }
  return rows;
}

function copyOps(from: DatabaseSync, to: DatabaseSync): number {
  const insert = to.prepare('INSERT INTO ops VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  let before = GENESIS;
  let last: OpRow | null = null;
  try {
    for (const row of from.prepare('SELECT * FROM ops NOT INDEXED ORDER BY seq').iterate()) {
      const op = row as OpRow;
      before = opHash(before, op);
      if (op.seq !== (last?.seq ?? 0) + 1 || Buffer.compare(before, op.hash) !== 0) break;
      const { seq, entry, kind, entity, id, field, elem, value, base, inverse, hlc, hash } = op;
      insert.run(seq, entry, kind, entity, id, field, elem, value, base, inverse, hlc, hash);
      last = op;
    }
  } catch {
    // As above: the readable part ends here.
  }
  if (last) {
    const { ms, counter } = parseHlc(last.hlc);
    const put = to.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
    put.run('clockMs', String(ms));
    put.run('clockCounter', String(counter));
  }
  return last?.seq ?? 0;
}

/** Answers the newest entry that is proven. */
function copyEntries(from: DatabaseSync, to: DatabaseSync, lastSeq: number): EntryRow | null {
  const rows = readable(from, 'SELECT * FROM entries NOT INDEXED WHERE +pos IS NOT NULL') as EntryRow[];
  const insert = to.prepare(
    `INSERT INTO entries (n, id, pos, state, command, title, kind, target, root, subjects, author, at, ops, first_seq, last_seq, hash)
     VALUES (?, ?, ?, 'done', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertSubject = to.prepare('INSERT OR IGNORE INTO subjects (subject, entry) VALUES (?, ?)');
  const opAt = to.prepare('SELECT hash FROM ops WHERE seq = ?');
  const book = createBooking(to);
  let before = GENESIS;
  let last: EntryRow | null = null;
  for (const e of rows.toSorted((a, b) => (a.pos ?? 0) - (b.pos ?? 0))) {
    const lastOp = e.last_seq === null ? GENESIS : (opAt.get(e.last_seq)?.['hash'] as Uint8Array | undefined);
    if (!lastOp || !e.hash || e.pos !== (last?.pos ?? 0) + 1 || (e.last_seq ?? 0) > lastSeq) break;
    before = entryHash(before, lastOp, e);
    if (Buffer.compare(before, e.hash) !== 0) break;
    insert.run(e.n, e.id, e.pos, e.command, e.title, e.kind, e.target, e.root, e.subjects, e.author, e.at, e.ops, e.first_seq, e.last_seq, e.hash);
    for (const subject of JSON.parse(e.subjects) as string[]) insertSubject.run(subject, e.n);
    book(e);
    last = e;
  }
  return last;
}

/** Ops whose entry was open, taken back or unreadable stay in the chain, under an entry that counts as taken back. */
function adoptLooseOps(to: DatabaseSync): void {
  const loose = to.prepare('SELECT DISTINCT entry FROM ops WHERE entry NOT IN (SELECT n FROM entries)').all();
  const insert = to.prepare(
    `INSERT INTO entries (n, id, state, command, title, kind, root, subjects, author, at, ops) VALUES (?, ?, 'void', '', '', 'do', ?, '[]', '', 0, 0)`,
  );
  for (const { entry } of loose) insert.run(Number(entry), newId(), Number(entry));
}

/** Look-up tables and drafts are worth having, and not worth failing for. */
function copyTables(from: DatabaseSync, to: DatabaseSync): void {
  const ref = to.prepare('INSERT OR IGNORE INTO refs (ref, entry) SELECT ?, n FROM entries WHERE n = ?');
  for (const row of readable(from, 'SELECT * FROM refs')) ref.run(String(row['ref']), Number(row['entry']));
  const draft = to.prepare('INSERT OR IGNORE INTO drafts (key, value, at) VALUES (?, ?, ?)');
  for (const row of readable(from, 'SELECT * FROM drafts')) draft.run(String(row['key']), String(row['value']), Number(row['at']));
}
