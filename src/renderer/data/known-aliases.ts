import type { Table } from 'dexie';
import { Aliases } from '#shared/sync/aliases.ts';
import type { Row } from '#shared/sync/row.ts';

/** Who stands for whom in the view as it is now: read once, then kept by every write of the kernel. */
export class KnownAliases {
  readonly #merges: () => Pick<Table<Row, string>, 'toArray'>;
  #known: Aliases | undefined;

  constructor(merges: () => Pick<Table<Row, string>, 'toArray'>) {
    this.#merges = merges;
  }

  /** What is known so far; nobody is merged as long as nothing was read. */
  get now(): Aliases {
    return this.#known ?? Aliases.none;
  }

  async load(): Promise<Aliases> {
    if (this.#known) return this.#known;
    const rows = await this.#merges().toArray();
    return (this.#known ??= Aliases.none.with(rows.map((row) => [row.id, row])));
  }

  /** The view was written: this is who stands for whom from now on. */
  wrote(aliases: Aliases): void {
    this.#known = aliases;
  }

  /** Nobody knows what the view holds now. */
  clear(): void {
    this.#known = undefined;
  }
}
