import { parentPort, workerData } from 'node:worker_threads';

/** A thread that behaves as badly as its file's name asks: for the tests of who watches over it. */
const { file } = workerData as { readonly file: string };
const hoard: unknown[] = [];
for (;;) {
  if (file === 'hoard-bytes') hoard.push(Buffer.alloc(4 * 1024 * 1024, hoard.length));
  else if (file === 'hoard-objects') hoard.push(Array.from({ length: 1000 }, (_, i) => ({ i, text: `${i}` })));
  else if (file !== 'spin') break;
}
if (file === 'throw') throw new Error('broken');
if (file !== 'leave') parentPort?.postMessage({ state: 'read', text: 'done', pages: null });
