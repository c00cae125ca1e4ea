import { utilityProcess } from 'electron';
import { cutText, type DocumentFormat } from '#shared/domain/document.ts';
import type { FileText } from '#shared/documents.ts';
import { createQueue } from '#main/vault/queue.ts';
import { readLimits, type Extract } from './read/limits.ts';
import type { ReadRequest } from './read/read-in-thread.ts';

/** Reads the text of a kept file, one file at a time, each in a process of its own. Never rejects. */
export type ReadText = (file: string, format: DocumentFormat) => Promise<FileText>;

/** The scripts of the process and of the thread inside it. */
export type ReaderScripts = { readonly process: string; readonly thread: string };

/** How much longer than its own limit a process may take to say so, before it is ended from here. */
const GRACE_MS = 3000;

const pictures: ReadonlySet<DocumentFormat> = new Set(['png', 'jpeg', 'webp', 'gif']);

export function createReader(scripts: ReaderScripts): ReadText {
  const queue = createQueue();
  return async (file, format) => {
    if (pictures.has(format)) return toText({ state: 'none', text: '', pages: null });
    return toText(await queue(() => inProcess(scripts, { file, thread: scripts.thread, format, limits: readLimits })));
  };
}

function inProcess(scripts: ReaderScripts, request: ReadRequest): Promise<Extract> {
  return new Promise((resolve) => {
    const child = utilityProcess.fork(scripts.process, [], { serviceName: 'Warmbench document reader', stdio: 'ignore' });
    const end = (answer: Extract): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.kill();
      resolve(answer);
    };
    const timer = setTimeout(() => end({ state: 'too-much', text: '', pages: null }), request.limits.timeMs + GRACE_MS);
    child.once('message', (answer: unknown) => end(answer as Extract));
    // It ended without an answer: the system took it, most likely for its memory.
    child.once('exit', () => end({ state: 'too-much', text: '', pages: null }));
    child.once('spawn', () => child.postMessage(request));
  });
}

function toText({ state, text, pages }: Extract): FileText {
  const kept = cutText(text);
  return { textState: state, text: kept.text, textCut: kept.cut, pages };
}
