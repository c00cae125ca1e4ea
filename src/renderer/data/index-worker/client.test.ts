import { expect, test } from 'vitest';
import { ChangeFeed } from '../change-feed.ts';
import { IndexClient } from './client.ts';
import type { FromIndex, ToIndex } from './messages.ts';

/** A worker that answers when it is told to. */
class SlowWorker extends EventTarget {
  readonly asked: ToIndex[] = [];
  postMessage(message: ToIndex): void {
    this.asked.push(message);
  }
  say(data: FromIndex): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

function start(): { client: IndexClient; worker: SlowWorker; feed: ChangeFeed } {
  const worker = new SlowWorker();
  const feed = new ChangeFeed();
  return { client: new IndexClient(() => worker as unknown as Worker, 'test', 'u', feed), worker, feed };
}

const kinds = ({ asked }: SlowWorker): string[] => asked.map(({ kind }) => kind);

test('who is known, and who all of them are, is asked once everybody is read: nobody may be missed', async () => {
  const { client, worker } = start();
  const known = client.known([['mail:a@example.com']]);
  await Promise.resolve();
  expect(kinds(worker)).toEqual(['load']);
  worker.say({ kind: 'changed', size: 2000, ready: false, whole: false });
  await Promise.resolve();
  expect(kinds(worker)).toEqual(['load']);
  worker.say({ kind: 'changed', size: 3000, ready: true, whole: true });
  await client.ready();
  expect(kinds(worker)).toEqual(['load', 'ask']);
  worker.say({ kind: 'answer', id: 1, answer: [[]] });
  expect(await known).toEqual([[]]);
});

test('a view that was made anew is read anew', async () => {
  const { client, worker, feed } = start();
  client.start();
  worker.say({ kind: 'changed', size: 1, ready: true, whole: true });
  feed.emit({ rows: [], reset: true });
  const ids = client.ids({ text: '', owner: null, tag: null, kind: null, sort: { field: 'name', descending: false } });
  await Promise.resolve();
  expect(kinds(worker)).toEqual(['load', 'load']);
  worker.say({ kind: 'changed', size: 1, ready: true, whole: true });
  await client.ready();
  expect(kinds(worker)).toEqual(['load', 'load', 'ask']);
  worker.say({ kind: 'answer', id: 1, answer: ['a'] });
  expect(await ids).toEqual(['a']);
});
