import { Worker } from 'node:worker_threads';
import type { DocumentFormat } from '#shared/domain/document.ts';
import type { Extract, ReadLimits } from './limits.ts';

export type ReadRequest = {
  /** The file to read, and the script of the thread that reads it. */
  readonly file: string;
  readonly thread: string;
  readonly format: DocumentFormat;
  readonly limits: ReadLimits;
};

const LOOK_MS = 25;
const MEGABYTE = 1024 * 1024;

const tooMuch: Extract = { state: 'too-much', text: '', pages: null };
const unreadable: Extract = { state: 'unreadable', text: '', pages: null };

/**
 * Reads a document in a thread of its own and stops it when it takes longer, or more memory, than the limits give: a thread
 * that is busy in one long step cannot look at itself.
 */
export function readInThread(request: ReadRequest): Promise<Extract> {
  const { thread, limits } = request;
  const atStart = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const worker = new Worker(thread, {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: Math.max(16, Math.floor(limits.memoryBytes / MEGABYTE)) },
      stdout: true,
      stderr: true,
    });
    const end = (answer: Extract): void => {
      clearTimeout(timer);
      clearInterval(look);
      worker.removeAllListeners();
      // What a thread says while it is stopped is nobody's concern any more.
      worker.on('error', () => {});
      void worker.terminate().then(() => resolve(answer));
    };
    const timer = setTimeout(() => end(tooMuch), limits.timeMs);
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - atStart > limits.memoryBytes) end(tooMuch);
    }, LOOK_MS);
    worker.once('message', (answer: Extract) => end(answer));
    worker.once('error', (error) => end((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : unreadable));
    worker.once('exit', () => end(unreadable));
  });
}
