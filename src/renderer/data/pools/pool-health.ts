import type { Health } from '#shared/domain/pool-health.ts';
import type { Pool } from '#shared/domain/pool.ts';
import { sizesAt, type PoolDay } from '#shared/domain/pool-days.ts';
import { desk } from '../desk.ts';
import type { LiveSource } from '../live/live-rows.ts';
import { whenLoaded } from '../live/when-loaded.ts';
import { allPools } from '../queries/rows.ts';
import { DayStore } from './day-store.ts';
import { staysIn } from './stays.ts';

/** How a pool stands, and how many were in it 30 days ago, or on the first day that is known since; null where that is today. */
export type Stand = { readonly now: Health; readonly before: { readonly day: string; readonly size: number } | null };

/** By the pool's id. `version` rises whenever days may have been added. */
export type PoolStands = { readonly stands: ReadonlyMap<string, Stand>; readonly version: number };

/** After a change, ms: many changes in a row are looked at once. */
const SETTLE = 400;

/** After everything is read, ms: the first searches go first. */
const FIRST = 10_000;

const HOUR = 3_600_000;
const MONTH = 30 * 24 * HOUR;

/**
 * How all pools and segments stand, looked at by the index worker: while somebody watches, after every change; else once an
 * hour, so that every day the application runs has its point. Each look is kept as that of its day.
 */
class PoolHealth implements LiveSource<PoolStands> {
  readonly #listeners = new Set<() => void>();
  readonly #days = new DayStore(desk().db.name);
  #state: PoolStands = { stands: new Map(), version: 0 };
  #stops: readonly (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking = false;
  #again = false;

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) {
      this.#stops = [desk().index.subscribe(this.#soon), allPools().subscribe(this.#soon)];
      void this.look();
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) for (const stop of this.#stops) stop();
    };
  };

  readonly snapshot = (): PoolStands => this.#state;

  /** The days of a pool that were kept, the oldest first. */
  days(poolId: string): Promise<PoolDay[]> {
    return this.#days.days(poolId);
  }

  /** Looks at all pools now; what changes meanwhile is looked at after it. */
  async look(): Promise<void> {
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#looking = true;
    await this.#lookOnce().finally(() => (this.#looking = false));
    if (!this.#again) return;
    this.#again = false;
    await this.look();
  }

  async #lookOnce(): Promise<void> {
    const pools = [...(await whenLoaded(allPools())).rows.values()];
    const healths = await desk().index.pools(pools.map(({ id, kind, query }) => ({ id, kind, query })), dayOf(Date.now()));
    const stands = new Map<string, Stand>();
    for (const [at, pool] of pools.entries()) {
      const now = healths[at];
      if (now) stands.set(pool.id, { now, before: await this.#before(pool) });
    }
    this.#state = { stands, version: this.#state.version + 1 };
    for (const listener of this.#listeners) listener();
  }

  /** Of a static pool the records say it; of a segment the days that were kept. */
  async #before({ id, kind, createdAt }: Pick<Pool, 'id' | 'kind' | 'createdAt'>): Promise<Stand['before']> {
    const now = Date.now();
    const at = Math.max(now - MONTH, createdAt);
    const found = kind === 'static' ? { day: dayOf(at), size: sizesAt(await staysIn(id), [at])[0] ?? 0 } : await this.#days.around(id, dayOf(now - MONTH));
    return found && found.day !== dayOf(now) ? { day: found.day, size: found.size } : null;
  }

  readonly #soon = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), SETTLE);
  };
}

/** The day of an instant (ms) in this computer's zone: `2026-11-23`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

let health: PoolHealth | undefined;

/** How all pools stand; a source for `useLive`. */
export function poolHealth(): PoolHealth {
  return (health ??= new PoolHealth());
}

/** Looks at all pools a while after everything is read, and then every hour. */
export function keepPoolDays(): void {
  const end = desk().index.subscribe(() => {
    if (!desk().index.snapshot().whole) return;
    end();
    setTimeout(() => void poolHealth().look(), FIRST);
  });
  setInterval(() => void poolHealth().look(), HOUR);
}
