/// <reference lib="webworker" />
import type { Person } from '#shared/domain/person.ts';
import { createDatabase } from '../database.ts';
import { toEntry } from './entry.ts';
import type { FromIndex, IndexQuestion, ToIndex } from './messages.ts';
import { PeopleIndex } from './people-index.ts';

const PAGE = 5000;
const index = new PeopleIndex();
const changedWhileLoading = new Set<string>();
let loading = false;
/** Rises with every load: an older one that is still reading stops. */
let round = 0;

self.addEventListener('message', ({ data }: MessageEvent<ToIndex>) => {
  switch (data.kind) {
    case 'load':
      void load(data.database);
      break;
    case 'people':
      for (const { id, person } of data.changes) {
        if (loading) changedWhileLoading.add(id);
        if (person) index.put(toEntry(person));
        else index.remove(id);
      }
      post({ kind: 'changed', size: index.size, ready: !loading });
      break;
    case 'ask':
      post({ kind: 'answer', id: data.id, answer: answer(data.question) });
      break;
  }
});

/** Reads all people page by page; what was changed meanwhile is newer than what is read. */
async function load(name: string): Promise<void> {
  loading = true;
  const mine = ++round;
  index.clear();
  changedWhileLoading.clear();
  const db = createDatabase(name);
  let after = '';
  for (;;) {
    const rows = await db.people.where(':id').above(after).limit(PAGE).toArray();
    if (mine !== round) return db.close();
    for (const row of rows) if (!changedWhileLoading.has(row.id)) index.put(toEntry(row as unknown as Person));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) break;
    after = last.id;
  }
  db.close();
  index.prepare('name');
  loading = false;
  post({ kind: 'changed', size: index.size, ready: true });
}

function answer(question: IndexQuestion): Extract<FromIndex, { kind: 'answer' }>['answer'] {
  switch (question.kind) {
    case 'query':
      return index.query(question.query, question.offset, question.limit);
    case 'ids':
      return index.ids(question.query);
    case 'known':
      return index.known(question.keys);
    case 'facet':
      return index.facet(question.field, question.limit);
    case 'at':
      return index.at(question.companies, question.limit);
  }
}

function post(message: FromIndex): void {
  self.postMessage(message);
}
