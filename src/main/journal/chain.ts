import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { EntryRow, OpRow } from './rows.ts';

/** The hash before the first op and the first entry. */
export const GENESIS: Uint8Array = new Uint8Array(32);

/**
 * The hash of op n: SHA-256 of the hash of op n-1 and op n's canonical text. The text is one line of JSON with the short
 * columns, then the value and the inverse as stored; JSON text has no raw newline, so the three parts cannot be confused.
 */
export function opHash(before: Uint8Array, op: Omit<OpRow, 'hash'>): Uint8Array {
  const head = JSON.stringify([op.seq, op.entry, op.kind, op.entity, op.id, op.field, op.elem, op.base, op.hlc]);
  return createHash('sha256').update(before).update(`${head}\n${op.value ?? ''}\n${op.inverse}`).digest();
}

/**
 * Committed entries have a chain of their own, in commit order, which takes in the hash of the entry's last op: who did
 * what, when and under which title cannot be changed unseen either.
 */
export function entryHash(before: Uint8Array, lastOp: Uint8Array, entry: EntryRow): Uint8Array {
  const { pos, n, id, command, title, kind, target, subjects, author, at, ops, first_seq, last_seq } = entry;
  const text = [pos, n, id, command, title, kind, target, subjects, author, at, ops, first_seq, last_seq];
  return createHash('sha256').update(before).update(lastOp).update(JSON.stringify(text)).digest();
}

export type ChainCheck = {
  /** The last op and the last committed entry that are proven; equal to the newest when nothing is wrong. */
  readonly seq: number;
  readonly pos: number;
  readonly broken: boolean;
};

/**
 * Walks both chains over the last `tail` ops and entries (everything without it) and stops at the first break. A page that
 * SQLite cannot read counts as a break.
 */
export function verifyChain(db: DatabaseSync, tail = Number.MAX_SAFE_INTEGER): ChainCheck {
  const seq = walk(() => verifyOps(db, tail));
  const pos = walk(() => verifyEntries(db, tail, seq.last));
  return { seq: seq.last, pos: pos.last, broken: seq.broken || pos.broken };
}

type Walked = { last: number; broken: boolean };

/** Turns "the file cannot be read here" into "the chain ends here". */
function walk(steps: () => Generator<number, boolean>): Walked {
  const walked = { last: 0, broken: false };
  const iterator = steps();
  try {
    for (;;) {
      const step = iterator.next();
      if (step.done) return { ...walked, broken: step.value };
      walked.last = step.value;
    }
  } catch {
    return { ...walked, broken: true };
  }
}

function* verifyOps(db: DatabaseSync, tail: number): Generator<number, boolean> {
  const from = start(db, 'SELECT max(seq) AS last FROM ops', tail);
  let before = hashAt(db, 'SELECT hash FROM ops WHERE seq = ?', from);
  if (!before) return true;
  let seq = from;
  yield seq;
  for (const row of db.prepare('SELECT * FROM ops WHERE seq > ? ORDER BY seq').iterate(from)) {
    const op = row as OpRow;
    before = opHash(before, op);
    if (op.seq !== seq + 1 || !same(before, op.hash)) return true;
    seq = op.seq;
    yield seq;
  }
  return false;
}

function* verifyEntries(db: DatabaseSync, tail: number, lastSeq: number): Generator<number, boolean> {
  const from = start(db, 'SELECT max(pos) AS last FROM entries', tail);
  let before = hashAt(db, 'SELECT hash FROM entries WHERE pos = ?', from);
  if (!before) return true;
  const opAt = db.prepare('SELECT hash FROM ops WHERE seq = ?');
  let pos = from;
  yield pos;
  for (const row of db.prepare('SELECT * FROM entries WHERE pos > ? ORDER BY pos').iterate(from)) {
    const entry = row as EntryRow;
    const lastOp = entry.last_seq === null ? GENESIS : ((opAt.get(entry.last_seq)?.['hash'] as Uint8Array) ?? GENESIS);
    before = entryHash(before, lastOp, entry);
    if (entry.pos !== pos + 1 || (entry.last_seq ?? 0) > lastSeq || !same(before, entry.hash)) return true;
    pos = entry.pos;
    yield pos;
  }
  return false;
}

function start(db: DatabaseSync, sql: string, tail: number): number {
  if (tail === Number.MAX_SAFE_INTEGER) return 0;
  return Math.max(0, Number(db.prepare(sql).get()?.['last'] ?? 0) - tail);
}

function hashAt(db: DatabaseSync, sql: string, at: number): Uint8Array | undefined {
  return at === 0 ? GENESIS : (db.prepare(sql).get(at)?.['hash'] as Uint8Array | undefined);
}

function same(a: Uint8Array, b: Uint8Array | null): boolean {
  return b !== null && Buffer.compare(a, b) === 0;
}
