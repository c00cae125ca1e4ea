import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { newId } from '#shared/ids.ts';
import { MAX_OPS_PER_CALL, opDrafts } from '#shared/journal.ts';
import type { Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import { createJournalFile, journalFile } from '#main/journal/files.ts';
import { createJournalHost, type JournalHost } from '#main/journal/host.ts';
import { figure, sampled, type Row } from '../report.ts';
import { bulkOps, bulkOptions, entryHead, startOps } from '../workspace.ts';

const APPENDS = 300;

/** Writes a workspace into a new journal in `profile`, measuring how fast it gets safe, and what one save costs then. */
export function measureJournal(profile: string, people: number): Row[] {
  createJournalFile(journalFile(profile));
  const host = createJournalHost(journalFile(profile), Date.now, []);
  const raw = openRaw(path.join(profile, 'raw.sqlite'));
  const { userId } = host.info();
  value(host.current().writer.append(entryHead('workspace.start', 'Set up the workspace'), startOps(userId)));
  const rows = [...measureImport(host, raw, people, userId), ...measureAppends(host, raw, people, userId)];
  raw.close();
  host.close();
  return rows;
}

/** One entry of all records, parsed as the channel parses it, against the same text put into a bare table. */
function measureImport(host: JournalHost, raw: DatabaseSync, people: number, userId: string): Row[] {
  const { writer } = host.current();
  const insert = raw.prepare('INSERT INTO raw (body) VALUES (?)');
  const head = entryHead('sample.load', 'Loaded the measured workspace');
  value(writer.begin(head));
  const spent = { parse: 0, write: 0, raw: 0 };
  let count = 0;
  for (const ops of inCalls(bulkOps(bulkOptions(people, userId)))) {
    const start = performance.now();
    const parsed = opDrafts.parse(ops);
    spent.parse += performance.now() - start;
    const written = performance.now();
    value(writer.chunk(head.id, count, parsed));
    spent.write += performance.now() - written;
    const texts = ops.map((op) => JSON.stringify(op));
    const bare = performance.now();
    raw.exec('BEGIN IMMEDIATE');
    for (const text of texts) insert.run(text);
    raw.exec('COMMIT');
    spent.raw += performance.now() - bare;
    count += ops.length;
  }
  value(writer.commit(head.id, head.title));
  const rate = (ms: number) => (count / ms) * 1000;
  const bare = { what: 'raw SQLite', median: rate(spent.raw) };
  return [
    figure({ id: 'journal.import', what: 'import, safe in the journal', people, unit: 'rows/s', budget: '20,000', raw: bare }, rate(spent.parse + spent.write)),
    figure({ id: 'journal.import.write', what: 'the same without parsing', people, unit: 'rows/s', raw: bare }, rate(spent.write)),
  ];
}

/** One note, durable when it returns, against one row put into a bare table with the same durability. */
function measureAppends(host: JournalHost, raw: DatabaseSync, people: number, userId: string): Row[] {
  const insert = raw.prepare('INSERT INTO raw (body) VALUES (?)');
  const appends: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < APPENDS; i++) {
    const op = note(userId, i);
    const start = performance.now();
    value(host.current().writer.append(entryHead('note.add', `Note ${i}`), [op]));
    appends.push(performance.now() - start);
    const text = JSON.stringify(op);
    const again = performance.now();
    insert.run(text);
    bare.push(performance.now() - again);
  }
  const floor = sampled({ id: '', what: '', people, unit: 'ms' }, bare);
  return [sampled({ id: 'journal.append', what: 'save one note in the journal', people, unit: 'ms', raw: { what: 'raw SQLite', median: floor.median } }, appends)];
}

function openRaw(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE raw (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  return db;
}

function note(userId: string, at: number): OpDraft {
  const id = newId();
  const base = { id, createdAt: at, createdBy: userId, personId: 'nobody', applicationId: null, jobId: null, at, pinned: false, visibility: 'team', versions: [] };
  return { kind: 'event', entity: 'activities', id, value: { ...base, kind: 'note', body: 'Left it that I ring again on Thursday.' }, inverse: { kind: 'del' } };
}

function* inCalls(chunks: Iterable<readonly OpDraft[]>): Generator<OpDraft[]> {
  let waiting: OpDraft[] = [];
  for (const chunk of chunks) {
    waiting.push(...chunk);
    while (waiting.length >= MAX_OPS_PER_CALL) {
      yield waiting.slice(0, MAX_OPS_PER_CALL);
      waiting = waiting.slice(MAX_OPS_PER_CALL);
    }
  }
  if (waiting.length > 0) yield waiting;
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
