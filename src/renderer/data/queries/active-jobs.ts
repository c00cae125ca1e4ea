import type { Row } from '#shared/sync/row.ts';
import type { Change } from '../change-feed.ts';
import { desk } from '../desk.ts';
import type { Stored } from '../kernel/changes.ts';
import { ReadFailure } from '../live/read-failure.ts';
import { Tally } from '../live/tally.ts';

/** Rows read at once: few enough not to hold up a frame. */
const CHUNK = 250;

/**
 * On how many jobs each person is in play. Read once, in the idle moments after the first listener came, then kept by what
 * the kernel does; listeners are told when any count changes.
 */
class ActiveJobs {
  readonly #listeners = new Set<() => void>();
  #tally = new Tally();
  /** Told of by the kernel while rows are being read: that is newer than what the read brings. */
  #heard = new Set<string>();
  #following = false;
  #failure: ReadFailure | null = null;
  /** Rises with every load: an older one that is still reading stops. */
  #era = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#following) {
      this.#following = true;
      desk().kernel.feed.subscribe((change) => this.#follow(change));
      void this.#load();
    }
    return () => this.#listeners.delete(listener);
  };

  /** Why it could not be read. */
  readonly failure = (): ReadFailure | null => this.#failure;

  /** How many jobs a person is in play on, as far as they have been read. */
  countOf(personId: string): number {
    return this.#tally.of(personId);
  }

  async #load(): Promise<void> {
    const era = ++this.#era;
    this.#tally = new Tally();
    this.#heard = new Set();
    this.#failure = null;
    const failed = await this.#readAll(era).then(
      () => null,
      (error: unknown) => new ReadFailure('applications', error, () => void this.#load()),
    );
    if (era !== this.#era) return;
    this.#failure = failed;
    this.#tell();
  }

  /** Ends early when another load has begun. */
  async #readAll(era: number): Promise<void> {
    const { db } = desk();
    await idle();
    for (const jobId of await db.jobs.toCollection().primaryKeys()) {
      const ids = await db.applications.where('[jobId+progress.state]').equals([jobId, 'active']).primaryKeys();
      for (let i = 0; i < ids.length; i += CHUNK) {
        const rows = await db.applications.bulkGet(ids.slice(i, i + CHUNK));
        if (era !== this.#era) return;
        for (const row of rows) if (row && !this.#heard.has(row.id)) this.#tally.set(row.id, personInPlay(row));
        await idle();
      }
    }
  }

  #follow(change: Change): void {
    if (change.reset) return void this.#load();
    let changed = false;
    for (const { table, id, after } of change.rows) {
      if (table !== 'applications') continue;
      this.#heard.add(id);
      if (this.#tally.set(id, after && personInPlay(after))) changed = true;
    }
    if (changed) this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function personInPlay(row: Row): string | undefined {
  const { personId, progress } = row as Stored<'applications'>;
  return progress.state === 'active' ? personId : undefined;
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
}

let jobs: ActiveJobs | undefined;

/** On how many jobs each person is in play. */
export function activeJobs(): ActiveJobs {
  return (jobs ??= new ActiveJobs());
}
