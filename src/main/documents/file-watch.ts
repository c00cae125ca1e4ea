import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { FilesReport } from '#shared/documents.ts';
import { journalFile } from '#main/journal/files.ts';
import { snapshotFolder } from '#main/vault/manifest.ts';
import { createQueue } from '#main/vault/queue.ts';
import { writeDurably } from '#main/write-durably.ts';
import type { FileDepth, FilesFound } from './check-files.ts';

/** Looks at the files a journal names; see `checkFiles`. */
export type RunFileCheck = (journal: string, folder: string, depth: FileDepth) => Promise<FilesFound>;

const DAY_MS = 86_400_000;

const report = z.object({
  at: z.number(),
  /** When the content of all was read last. */
  contentAt: z.number(),
  named: z.number(),
  problems: z.array(z.object({ id: z.string(), name: z.string(), personId: z.string(), reason: z.enum(['missing', 'damaged']) })),
}) satisfies z.ZodType<FilesReport>;

/** Keeps an eye on the files of documents, which snapshots name and do not hold. */
export type FileWatch = {
  /** What was found last; null before the first look. */
  readonly last: () => Promise<FilesReport | null>;
  /** Looks now, at the content of all. */
  readonly look: () => Promise<FilesReport>;
  /** Looks when it is time: once a day whether all are there, once a week at their content. */
  readonly lookIfDue: () => Promise<void>;
};

export function createFileWatch(profile: string, check: RunFileCheck, now: () => number): FileWatch {
  const file = path.join(snapshotFolder(profile), 'documents.json');
  const queue = createQueue();
  const last = async (): Promise<FilesReport | null> => {
    try {
      return report.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      return null;
    }
  };
  const look = async (depth: FileDepth): Promise<FilesReport> => {
    const at = now();
    const before = await last();
    const found = await check(journalFile(profile), path.join(profile, 'documents'), depth);
    // A look at sizes alone does not see that what was damaged before is whole again.
    const again = depth === 'size' ? (before?.problems.filter((one) => one.reason === 'damaged' && !found.problems.some(({ id }) => id === one.id)) ?? []) : [];
    const next = { at, contentAt: depth === 'content' ? at : (before?.contentAt ?? 0), named: found.named, problems: [...found.problems, ...again] };
    // No snapshot may have been taken yet.
    await mkdir(path.dirname(file), { recursive: true });
    await writeDurably(file, JSON.stringify(next, null, 2));
    return next;
  };
  return {
    last,
    look: () => queue(() => look('content')),
    lookIfDue: () =>
      queue(async () => {
        const before = await last();
        if (before && now() - before.at < DAY_MS && now() >= before.at) return;
        await look(before && now() - before.contentAt < 7 * DAY_MS ? 'size' : 'content');
      }),
  };
}

/** Runs the check in a worker thread; `script` is the worker's file. */
export function filesInWorker(script: string): RunFileCheck {
  return (journal, folder, depth) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, { workerData: { journal, folder, depth } });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The look at the files of documents ended early (${code})`)));
    });
}
