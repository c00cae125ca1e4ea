/// <reference lib="webworker" />
import type { Person } from '#shared/domain/person.ts';
import { createDatabase } from '../database.ts';
import type { FromIndex, IndexQuestion, ToIndex } from './messages.ts';
import { preparedFields } from './columns.ts';
import { PeopleIndex } from './people-index.ts';
import { readRows } from './read-rows.ts';
import { relatedTables, type RelatedChange } from './related-change.ts';

const index = new PeopleIndex();
/** The newest of what changed while it was being read: what is read may be older. */
const changedPeople = new Set<string>();
const changedRelated = new Map<string, RelatedChange>();
let loading = false;
let whole = false;
/** How far the other tables are read: all before `table`, and of that one the ids up to `id`. */
let read = { table: 0, id: '' };
/** Rises with every load: an older one that is still reading stops. */
let round = 0;
/** Who asks for everybody who fits waits until nobody can be missed. */
const waiting: Extract<ToIndex, { kind: 'ask' }>[] = [];

self.addEventListener('message', ({ data }: MessageEvent<ToIndex>) => {
  switch (data.kind) {
    case 'load':
      index.me = data.userId;
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
      if (data.question.kind === 'ids' && !whole) waiting.push(data);
      else post({ kind: 'answer', id: data.id, answer: answer(data.question) });
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
  for (const { id, question } of waiting.splice(0)) post({ kind: 'answer', id, answer: answer(question) });
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

function answer(question: IndexQuestion): Extract<FromIndex, { kind: 'answer' }>['answer'] {
  switch (question.kind) {
    case 'query':
      return index.query(question.query, question.offset, question.limit);
    case 'ids':
      return index.ids(question.query);
    case 'known':
      return index.known(question.keys);
    case 'recognise':
      return index.recognise(question.draft, question.most);
    case 'facet':
      return index.facet(question.field, question.limit, question.query);
    case 'at':
      return index.at(question.companies, question.limit);
  }
}

function changed(): void {
  post({ kind: 'changed', size: index.size, ready: !loading, whole });
}

function post(message: FromIndex): void {
  self.postMessage(message);
}
