import type { EntryOps, EntrySummary, HistoryQuery, OpCursor, OpPage } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Op } from '#shared/sync/op.ts';
import { toOp, toOpWithInverse, toSummary, type EntryRow, type OpRow } from './rows.ts';
import type { Store } from './store.ts';

export type Reader = {
  /** Committed ops after the cursor, by (position, sequence): `limit` at most, fewer where they are long. Open and void entries never show. */
  readonly read: (cursor: OpCursor, limit: number) => OpPage;
  readonly entry: (id: string) => Result<EntrySummary>;
  /** Ops of one committed entry; `from` counts from 0. */
  readonly entryOps: (id: string, from: number, limit: number) => Result<EntryOps>;
  /** Newest first. */
  readonly history: (query: HistoryQuery) => readonly EntrySummary[];
};

/**
 * Characters of values in a page, at most by one op more: long texts would otherwise hold up main, which answers nobody else
 * while it reads, and the window that gets them.
 */
const PAGE_CHARS = 500_000;

/** Ops taken from the file at once. */
const BLOCK = 200;

export function createReader({ db }: Store): Reader {
  const entriesFrom = db.prepare('SELECT n, pos, first_seq, last_seq FROM entries WHERE pos >= ? AND ops > 0 ORDER BY pos');
  const byId = db.prepare(`SELECT * FROM entries WHERE id = ? AND state = 'done'`);
  // An entry's ops lie between its first and last sequence, so no index by entry is needed; a streamed entry may have
  // others' ops in between, which the entry's number sorts out. Without any, the place of an op is its number.
  const opsOf = db.prepare('SELECT * FROM ops WHERE seq BETWEEN ? AND ? AND entry = ? ORDER BY seq LIMIT ? OFFSET ?');
  const find = (id: string): Result<EntryRow> => {
    const row = byId.get(id) as EntryRow | undefined;
    return row ? ok(row) : fail('not-found', 'This change is not in the journal.');
  };

  return {
    read: (cursor, limit) => {
      const ops: (Op & { readonly pos: number })[] = [];
      let chars = 0;
      for (const entry of entriesFrom.iterate(cursor.pos)) {
        const { n, pos, first_seq, last_seq } = entry as Span;
        for (let from = pos === cursor.pos ? Math.max(first_seq, cursor.seq + 1) : first_seq; ; ) {
          const wanted = Math.min(limit + 1 - ops.length, BLOCK);
          const rows = opsOf.all(from, last_seq, n, wanted, 0) as OpRow[];
          for (const op of rows) {
            if (ops.length === limit || chars >= PAGE_CHARS) return { ops, more: true };
            ops.push({ ...toOp(op), pos });
            chars += op.value?.length ?? 0;
          }
          if (rows.length < wanted) break;
          from = (rows.at(-1) as OpRow).seq + 1;
        }
      }
      return { ops, more: false };
    },
    entry: (id) => {
      const found = find(id);
      return found.ok ? ok(toSummary(found.value)) : found;
    },
    entryOps: (id, from, limit) => {
      const found = find(id);
      if (!found.ok) return found;
      const { n, first_seq, last_seq, ops } = found.value;
      const alone = first_seq !== null && last_seq !== null && last_seq - first_seq + 1 === ops;
      const rows = alone ? opsOf.all(first_seq + from, last_seq, n, limit, 0) : opsOf.all(first_seq, last_seq, n, limit, from);
      return ok((rows as OpRow[]).map(toOpWithInverse));
    },
    history: (query) => {
      const { sql, values } = historySql(query);
      return (db.prepare(sql).all(values) as EntryRow[]).map(toSummary);
    },
  };
}

type Span = { readonly n: number; readonly pos: number; readonly first_seq: number; readonly last_seq: number };

type Sql = { readonly sql: string; readonly values: Record<string, string | number> };

function historySql(query: HistoryQuery): Sql {
  const where = ['e.pos IS NOT NULL'];
  const values: Record<string, string | number> = { limit: query.limit };
  const filter = (condition: string, name: string, value: string | number | null): void => {
    if (value === null || value === '') return;
    where.push(condition);
    values[name] = value;
  };
  filter('e.pos < :before', 'before', query.before);
  filter('e.author = :by', 'by', query.by);
  filter('e.at >= :from', 'from', query.from);
  filter('e.at <= :to', 'to', query.to);
  const subjects = query.subjects && JSON.stringify(query.subjects);
  filter('e.n IN (SELECT entry FROM subjects WHERE subject IN (SELECT value FROM json_each(:subjects)))', 'subjects', subjects);
  const text = query.text.trim().normalize('NFC').toLowerCase();
  filter(`instr(folded(e.title || char(10) || e.command), :text) > 0`, 'text', text);
  return { sql: `SELECT e.* FROM entries e WHERE ${where.join(' AND ')} ORDER BY e.pos DESC LIMIT :limit`, values };
}
