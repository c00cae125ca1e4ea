/// <reference lib="webworker" />
import { z } from 'zod';
import { preparer } from './preparer.ts';
import type { FromImportWorker, ToImportWorker } from './messages.ts';

// The page's content security policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

const answer = preparer();

self.addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => {
  try {
    post({ id: data.id, answer: answer(data, (done, total) => post({ id: data.id, progress: { done, total } })) });
  } catch (error) {
    post({ id: data.id, error: error instanceof Error ? error.message : String(error) });
  }
});

function post(message: FromImportWorker): void {
  self.postMessage(message);
}
