import { Dexie, type EntityTable, type Table } from 'dexie';
import { dayAfter, type LastLook, type Look, type PoolDay } from '#shared/domain/pool-days.ts';
import type { Fact } from '#shared/domain/query/why.ts';

/** Days are kept for a year and a bit. */
const KEPT = 400;

type DayDatabase = Dexie & { readonly days: Table<PoolDay, [string, string]>; readonly looks: EntityTable<LastLook, 'poolId'> };

/**
 * How pools stood day by day: a database of its own on this computer. It is no part of the workspace (what could be looked
 * up at any time needs no undo and no journal), so it is not in exports and snapshots; see docs/pools.md.
 */
export class DayStore {
  readonly #db: DayDatabase;

  /** `workspace` is the name of the view's database. */
  constructor(workspace: string) {
    this.#db = new Dexie(`${workspace} pool days`, { chromeTransactionDurability: 'relaxed' }) as DayDatabase;
    this.#db.version(1).stores({ days: '[poolId+day]', looks: 'poolId' });
  }

  /** Keeps how a pool stands now as that of the day, with who came and left since it was last looked at. */
  async keep(look: Look, why: (id: string) => readonly Fact[]): Promise<void> {
    const { days, looks } = this.#db;
    await this.#db.transaction('rw', days, looks, async () => {
      const { poolId, query, ids } = look;
      const before = await looks.get(poolId);
      const today = await days.get([poolId, look.day]);
      const next = dayAfter(before, today, look, why);
      await days.put(next);
      const same = before?.query === query && before.ids.length === ids.length && before.ids.every((id, at) => id === ids[at]);
      if (!same) await looks.put({ poolId, query, ids });
      const all = await days.where('[poolId+day]').between([poolId, ''], [poolId, '\uffff']).primaryKeys();
      if (all.length > KEPT) await days.bulkDelete(all.slice(0, all.length - KEPT));
    });
  }

  /** The days of a pool, the oldest first. */
  days(poolId: string): Promise<PoolDay[]> {
    return this.#db.days.where('[poolId+day]').between([poolId, ''], [poolId, '\uffff']).toArray();
  }

  /** The last day up to `day`, else the first one there is; undefined where there is none. */
  async around(poolId: string, day: string): Promise<PoolDay | undefined> {
    const before = await this.#db.days.where('[poolId+day]').between([poolId, ''], [poolId, day], true, true).last();
    return before ?? this.#db.days.where('[poolId+day]').between([poolId, ''], [poolId, '\uffff']).first();
  }

  close(): void {
    this.#db.close();
  }
}
