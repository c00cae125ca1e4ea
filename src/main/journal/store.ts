import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { newId } from '#shared/ids.ts';
import { deviceId, type ClockState } from '#shared/sync/clock.ts';
import { GENESIS } from './chain.ts';

/** Who writes this log. The device is the node part of every stamp; a new journal file always gets a new one. */
export type Identity = { readonly journalId: string; readonly deviceId: string; readonly userId: string };

/** The end of the log: where the next op and the next entry go. */
export type Tip = {
  readonly clock: ClockState;
  readonly seq: number;
  readonly opHash: Uint8Array;
  readonly head: number;
  readonly entryHash: Uint8Array;
};

/** An open journal file. `tip` is replaced only after SQLite has committed: a failed batch moves nothing. */
export type Store = {
  readonly db: DatabaseSync;
  readonly now: () => number;
  readonly self: Identity;
  tip: Tip;
};

export function newIdentity(userId: string = newId()): Identity {
  return { journalId: newId(), deviceId: randomBytes(8).toString('hex'), userId };
}

export function writeIdentity(db: DatabaseSync, self: Identity): void {
  const put = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value');
  for (const [key, value] of Object.entries(self)) put.run(key, value);
}

/** Reads who and where; throws when the file has no identity, as then it is not a journal. */
export function loadStore(db: DatabaseSync, now: () => number): Store {
  const meta = new Map(
    db.prepare('SELECT key, value FROM meta').all().map((row) => [String(row['key']), String(row['value'])]),
  );
  const need = (key: string): string => {
    const value = meta.get(key);
    if (value === undefined) throw new Error(`The journal has no ${key}`);
    return value;
  };
  const op = db.prepare('SELECT seq, hash FROM ops ORDER BY seq DESC LIMIT 1').get();
  const entry = db.prepare('SELECT pos, hash FROM entries WHERE pos IS NOT NULL ORDER BY pos DESC LIMIT 1').get();
  return {
    db,
    now,
    self: { journalId: need('journalId'), deviceId: deviceId.parse(need('deviceId')), userId: need('userId') },
    tip: {
      clock: { ms: Number(meta.get('clockMs') ?? 0), counter: Number(meta.get('clockCounter') ?? 0) },
      seq: Number(op?.['seq'] ?? 0),
      opHash: (op?.['hash'] as Uint8Array | undefined) ?? GENESIS,
      head: Number(entry?.['pos'] ?? 0),
      entryHash: (entry?.['hash'] as Uint8Array | undefined) ?? GENESIS,
    },
  };
}

/**
 * Runs `work` as one transaction; the tip it returns is stored with it (the clock) and adopted after the commit.
 * Whatever throws leaves file and tip as they were.
 */
export function transact<T>(store: Store, work: (tip: Tip) => { readonly tip: Tip; readonly value: T }): T {
  const { db } = store;
  db.exec('BEGIN IMMEDIATE');
  try {
    const { tip, value } = work(store.tip);
    if (tip.clock !== store.tip.clock) saveClock(db, tip.clock);
    db.exec('COMMIT');
    store.tip = tip;
    return value;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function saveClock(db: DatabaseSync, clock: ClockState): void {
  const put = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value');
  put.run('clockMs', String(clock.ms));
  put.run('clockCounter', String(clock.counter));
}
