import type { Bridge } from '#preload/index.ts';
import type { Batch, Batches } from './batches.ts';

/** Main, as far as it keeps the files of documents. */
export type FilePort = Pick<Bridge['documents'], 'missing' | 'restore'>;

/** Lets main keep the files of documents as they come from an export, and passes on the rest. */
export class RestoredFiles {
  /** A sentence for each document whose file is not to be had. */
  readonly lost: string[] = [];
  readonly #port: FilePort;
  readonly #signal: AbortSignal;

  constructor(port: FilePort, signal: AbortSignal) {
    this.#port = port;
    this.#signal = signal;
  }

  /** Ends early when it is cancelled. */
  async *from(batches: Batches): AsyncGenerator<Batch> {
    let wanted: readonly string[] | undefined;
    try {
      for (;;) {
        const step = await batches.next(wanted);
        if (step.done || this.#signal.aborted) return;
        const batch = step.value;
        wanted = batch.kind === 'records' ? await this.#missing(batch) : undefined;
        if (batch.kind === 'file') await this.#keep(batch);
        else if (batch.kind === 'lost') this.lost.push(`${batch.name}: its file did not come back, as ${batch.reason}.`);
        else yield batch;
      }
    } finally {
      await batches.return();
    }
  }

  /** What main has already, as on the computer the export was made on, need not come again. */
  async #missing({ records }: Extract<Batch, { kind: 'records' }>): Promise<readonly string[]> {
    const files = new Set(records.flatMap(({ table, record }) => (table === 'documents' ? [record.sha256] : [])));
    if (files.size === 0) return [];
    const answer = await this.#port.missing({ files: [...files] });
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value;
  }

  async #keep({ name, sha256, format, bytes }: Extract<Batch, { kind: 'file' }>): Promise<void> {
    const kept = await this.#port.restore({ sha256, format, name, bytes });
    if (kept.ok) return;
    // Without room on the disk, nothing is to come back; a file that is wrong stops no other.
    if (kept.error.code !== 'invalid') throw new Error(kept.error.message);
    this.lost.push(kept.error.message);
  }
}
