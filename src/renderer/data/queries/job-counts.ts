import type { ApplicationState } from '#shared/domain/application.ts';
import type { Change } from '../change-feed.ts';
import { desk } from '../desk.ts';
import type { LiveSource } from '../live/live-rows.ts';
import { ReadFailure } from '../live/read-failure.ts';

export type CountByJob = ReadonlyMap<string, number>;

/**
 * How many candidates of each job are in one state. Counted over the index's keys without reading rows, then kept by what
 * the kernel does.
 */
class Counts implements LiveSource<CountByJob> {
  readonly #state: ApplicationState;
  readonly #listeners = new Set<() => void>();
  #counts: CountByJob = new Map();
  #failure: ReadFailure | null = null;
  #stop: (() => void) | undefined;
  #reading = 0;

  constructor(state: ApplicationState) {
    this.#state = state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#stop) {
      this.#stop = desk().kernel.feed.subscribe((change) => this.#follow(change));
      void this.#read();
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = undefined;
      // Whoever comes next reads again.
      this.#failure = null;
    };
  };

  readonly snapshot = (): CountByJob => this.#counts;

  /** Why nothing could be counted. */
  readonly failure = (): ReadFailure | null => this.#failure;

  async #read(): Promise<void> {
    const reading = ++this.#reading;
    this.#failure = null;
    const counted = await this.#count().catch((error: unknown) => new ReadFailure('applications', error, () => void this.#read()));
    if (reading !== this.#reading || !this.#stop) return;
    this.#failure = counted instanceof ReadFailure ? counted : null;
    this.#publish(counted instanceof ReadFailure ? this.#counts : counted);
  }

  async #count(): Promise<CountByJob> {
    const { db } = desk();
    const jobIds = await db.jobs.toCollection().primaryKeys();
    const counted = await Promise.all(
      jobIds.map(async (id) => [id, await db.applications.where('[jobId+progress.state]').equals([id, this.#state]).count()] as const),
    );
    return new Map(counted);
  }

  #follow(change: Change): void {
    const touched = change.rows.filter((row) => row.table === 'applications');
    if (change.reset || touched.length > 0) void this.#read();
  }

  #publish(counts: CountByJob): void {
    this.#counts = counts;
    for (const listener of this.#listeners) listener();
  }
}

let active: Counts | undefined;
let hired: Counts | undefined;

/** How many candidates are in play on each job, by the job's id; a source for `useLive`. */
export function activeCounts(): LiveSource<CountByJob> {
  return (active ??= new Counts('active'));
}

/** How many were hired for each job. */
export function hiredCounts(): LiveSource<CountByJob> {
  return (hired ??= new Counts('hired'));
}
