/// <reference lib="webworker" />
import type { Person } from '#shared/domain/person.ts';
import { createDatabase, type Database } from '../database.ts';
import type { FromIndex, IndexQuestion, ToIndex } from './messages.ts';
import type { Health } from '#shared/domain/pool-health.ts';
import { DayStore } from '../pools/day-store.ts';
import { preparedFields } from './columns.ts';
import { readPassages, type Passage } from './passages.ts';
import { healthOf } from './pool-health.ts';
import { PeopleIndex } from './people-index.ts';
import { readRows } from './read-rows.ts';
import { relatedTables, type RelatedChange } from './related-change.ts';

const index = new PeopleIndex();
/** The newest of what changed while it was being read: what is read may be older. */
const changedPeople = new Set<string>();
const changedRelated = new Map<string, RelatedChange>();
let days: DayStore | undefined;
let loading = false;
let whole = false;
/** How far the other tables are read: all before `table`, and of that one the ids up to `id`. */
let read = { table: 0, id: '' };
/** The view that the index is of, and a way to it that stays open once something was read for an answer. */
let database = '';
let opened: Database | undefined;
/** Rises with every load: an older one that is still reading stops. */
let round = 0;
/** Who asks for everybody who fits waits until nobody can be missed. */
const waiting: Extract<ToIndex, { kind: 'ask' }>[] = [];

self.addEventListener('message', ({ data }: MessageEvent<ToIndex>) => {
  switch (data.kind) {
    case 'load':
      index.me = data.userId;
      days?.close();
      days = new DayStore(data.database);
      void load(data.database);
      break;
    case 'people':
      for (const { id, person } of data.changes) {
        if (loading) changedPeople.add(id);
        if (person) index.put(person);
        else index.remove(id);
      }
      changed();
      break;
    case 'related':
      for (const change of data.changes) {
        if (isRead(change) && !changedRelated.has(change.id)) index.relate(change);
        else changedRelated.set(change.id, change);
      }
      changed();
      break;
    case 'ask':
      if (['ids', 'why', 'pools'].includes(data.question.kind) && !whole) waiting.push(data);
      else void reply(data);
      break;
  }
});

/** Reads all people, then what else is said about them; what was changed meanwhile is newer than what is read. */
async function load(name: string): Promise<void> {
  loading = true;
  whole = false;
  read = { table: 0, id: '' };
  const mine = ++round;
  index.clear();
  changedPeople.clear();
  changedRelated.clear();
  opened?.close();
  opened = undefined;
  database = name;
  const db = createDatabase(name);
  const put = (id: string, person: Person) => void (changedPeople.has(id) || index.put(person));
  if (!(await readRows(db.people, (id, row) => put(id, row as unknown as Person), () => mine === round))) return db.close();
  index.prepare('name');
  loading = false;
  changed();
  for (const [at, table] of relatedTables.entries()) {
    const relate = (id: string, row: unknown): void => {
      read = { table: at, id };
      if (!changedRelated.has(id)) index.relate({ table, id, before: null, after: row } as RelatedChange);
    };
    if (!(await readRows(db[table], relate, () => mine === round))) return db.close();
  }
  db.close();
  for (const change of changedRelated.values()) index.relate({ ...change, before: null });
  changedRelated.clear();
  whole = true;
  changed();
  index.prepareWords();
  for (const asked of waiting.splice(0)) void reply(asked);
  for (const field of preparedFields) {
    // Questions that came meanwhile go first.
    await new Promise((resolve) => setTimeout(resolve));
    if (mine !== round) return;
    index.prepare(field);
  }
}

/** Whether what a record was before the change is in the index already. */
function isRead({ table, id }: RelatedChange): boolean {
  const at = relatedTables.indexOf(table);
  return whole || at < read.table || (at === read.table && id <= read.id);
}

async function reply({ id, question }: Extract<ToIndex, { kind: 'ask' }>): Promise<void> {
  const given = answer(question);
  post({ kind: 'answer', id, answer: given instanceof Promise ? await given.catch(() => []) : given });
}

type Answer = Extract<FromIndex, { kind: 'answer' }>['answer'];

/** One after another, so that searches get their turn between. Ends early when everything is to be read anew: nobody must seem to have left. */
async function standOf({ pools, day }: Extract<IndexQuestion, { kind: 'pools' }>): Promise<Health[]> {
  const all: Health[] = [];
  for (const pool of pools) {
    if (!whole) break;
    all.push(await healthOf(index, pool, day, days));
  }
  return all;
}

function answer(question: IndexQuestion): Answer | Promise<Answer> {
  switch (question.kind) {
    case 'query':
      return index.query(question.query, question.offset, question.limit);
    case 'ids':
      return index.ids(question.query);
    case 'entries':
      return index.entries(question.ids, question.show);
    case 'known':
      return index.known(question.keys);
    case 'recognise':
      return index.recognise(question.draft, question.most);
    case 'likely':
      return index.likely(question.rows);
    case 'facet':
      return index.facet(question.field, question.limit, question.query);
    case 'written':
      return passages(question.text, question.most);
    case 'pools':
      return standOf(question);
    case 'why':
      return index.explain(question.text, question.ids);
    case 'at':
      return index.at(question.companies, question.limit);
  }
}

function passages(text: string, most: number): Promise<Passage[]> {
  const { found, matches } = index.written(text, most);
  if (found.length === 0 || database === '') return Promise.resolve([]);
  opened ??= createDatabase(database);
  return readPassages(opened, found, matches);
}

function changed(): void {
  post({ kind: 'changed', size: index.size, ready: !loading, whole });
}

function post(message: FromIndex): void {
  self.postMessage(message);
}
