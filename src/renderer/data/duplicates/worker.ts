/// <reference lib="webworker" />
import type { Facts } from '#shared/domain/duplicates/features.ts';
import { findPairs } from '#shared/domain/duplicates/find-pairs.ts';
import { areToldApart } from '#shared/domain/duplicates/told-apart.ts';
import type { Person } from '#shared/domain/person.ts';
import { factsOf } from '#shared/import/facts.ts';
import { createDatabase } from '../database.ts';
import type { FromSearchWorker, ToSearchWorker } from './messages.ts';

const PAGE = 5000;
/** The share of the work that is reading. */
const READING = 0.3;
/** Between two words about the progress, ms. */
const PAUSE = 100;
let told = 0;

self.addEventListener('message', ({ data }: MessageEvent<ToSearchWorker>) => {
  search(data.database).catch((error: unknown) => post({ kind: 'error', message: error instanceof Error ? error.message : String(error) }));
});

/** Reads everybody, then compares them. To cancel it, end the worker: it changes nothing. */
async function search(name: string): Promise<void> {
  const facts: Facts[] = [];
  const apart = new Map<string, readonly string[]>();
  const db = createDatabase(name);
  const total = await db.people.count();
  const { rootOf } = await db.aliases.load();
  for (let after = ''; ; ) {
    const rows = (await db.people.where(':id').above(after).limit(PAGE).toArray()) as unknown as Person[];
    for (const row of rows) {
      facts.push(factsOf(row));
      if (row.notSame && row.notSame.length > 0) apart.set(row.id, row.notSame.map(rootOf));
    }
    progress(total === 0 ? READING : (facts.length / total) * READING);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) break;
    after = last.id;
  }
  db.close();
  const steps = findPairs(facts, (a, b) => areToldApart({ id: a, notSame: apart.get(a) }, { id: b, notSame: apart.get(b) }));
  for (;;) {
    const step = steps.next();
    if (step.done) return post({ kind: 'pairs', pairs: step.value, people: facts.length });
    progress(READING + step.value.done * (1 - READING));
  }
}

function progress(done: number): void {
  const now = performance.now();
  if (now - told < PAUSE) return;
  told = now;
  post({ kind: 'progress', done });
}

function post(message: FromSearchWorker): void {
  self.postMessage(message);
}
