import { expect, it } from 'vitest';
import { DuplicateSearch } from './search.ts';
import type { FromSearchWorker } from './messages.ts';

class QuietWorker extends EventTarget {
  readonly asked: unknown[] = [];
  ended = false;
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromSearchWorker): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

function make(): { search: DuplicateSearch; workers: QuietWorker[] } {
  const workers: QuietWorker[] = [];
  const search = new DuplicateSearch(
    () => {
      workers.push(new QuietWorker());
      return workers.at(-1) as unknown as Worker;
    },
    () => 'test',
  );
  return { search, workers };
}

const pairs = [{ a: 'a', b: 'b', level: 'likely', confidence: 0.9, reasons: [] }] as const;

it('tells how far it is, then what it found, and lets its worker go', () => {
  const { search, workers } = make();
  const told: string[] = [];
  search.subscribe(() => told.push(`${search.snapshot().phase} ${search.snapshot().progress}`));
  search.start();
  search.start();
  expect(workers).toHaveLength(1);
  expect(workers[0]?.asked).toEqual([{ database: 'test' }]);
  workers[0]?.say({ kind: 'progress', done: 0.5 });
  workers[0]?.say({ kind: 'pairs', pairs, people: 7 });
  expect(told).toEqual(['searching 0', 'searching 0.5', 'done 1']);
  expect(search.snapshot()).toMatchObject({ pairs, people: 7 });
  expect(workers[0]?.ended).toBe(true);
});

it('keeps what it found before when it is cancelled or fails', () => {
  const { search, workers } = make();
  search.start();
  workers[0]?.say({ kind: 'pairs', pairs, people: 7 });
  search.start();
  search.cancel();
  expect(workers[1]?.ended).toBe(true);
  expect(search.snapshot()).toMatchObject({ phase: 'done', pairs });
  workers[1]?.say({ kind: 'pairs', pairs: [], people: 0 });
  expect(search.snapshot()).toMatchObject({ phase: 'done', pairs });
  search.start();
  workers[2]?.say({ kind: 'error', message: 'broken' });
  expect(search.snapshot()).toMatchObject({ phase: 'failed', error: 'broken', pairs });
});
