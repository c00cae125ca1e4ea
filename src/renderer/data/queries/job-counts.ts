import { desk } from '../desk.ts';
import type { Change } from '../change-feed.ts';
import type { LiveSource } from '../live/live-rows.ts';

export type CountByJob = ReadonlyMap<string, number>;

/**
 * How many candidates are in play on each job. Counted over the index's keys without reading rows, then kept by what
 * the kernel does.
 */
class ActiveCounts implements LiveSource<CountByJob> {
  readonly #listeners = new Set<() => void>();
  #counts: CountByJob = new Map();
  #stop: (() => void) | undefined;
  #reading = 0;

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
    };
  };

  readonly snapshot = (): CountByJob => this.#counts;

  async #read(): Promise<void> {
    const reading = ++this.#reading;
    const { db } = desk();
    const jobIds = await db.jobs.toCollection().primaryKeys();
    const counted = await Promise.all(
      jobIds.map(async (id) => [id, await db.applications.where('[jobId+progress.state]').equals([id, 'active']).count()] as const),
    );
    if (reading === this.#reading) this.#publish(new Map(counted));
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

let counts: ActiveCounts | undefined;

/** How many candidates are in play on each job, by the job's id; a source for `useLive`. */
export function activeCounts(): LiveSource<CountByJob> {
  return (counts ??= new ActiveCounts());
}
