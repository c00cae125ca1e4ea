import { Worker } from 'node:worker_threads';
import type { CheckDepth, CheckReport } from './check-file.ts';

export type RunCheck = (file: string, depth: CheckDepth) => Promise<CheckReport>;

/** Checks a file in a worker thread; `script` is the worker's file. Rejects when the file cannot be opened. */
export function checkInWorker(script: string): RunCheck {
  return (file, depth) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, { workerData: { file, depth } });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The check of the journal ended early (${code})`)));
    });
}
