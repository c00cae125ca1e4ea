import { fakeIndexedDb } from './indexeddb.ts';
import type { Result } from '#shared/result.ts';
import { plain } from '#shared/sync/row.ts';
import { tableNames, type TableName } from '#shared/domain/tables.ts';
import { commands, type CommandInput, type CommandName } from '../commands/registry.ts';
import { createDatabase, type Database } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import { Kernel } from '../kernel/kernel.ts';
import type { Done } from '../kernel/committer.ts';
import { makeProfile, openJournal, type TestJournal } from './journal.ts';

/** Monday, 23 November 2026, 09:00 UTC. */
export const NOW = Date.UTC(2026, 10, 23, 9);

fakeIndexedDb();

let databases = 0;

/** A whole desk without a window: real journal, real kernel, IndexedDB in memory. */
export class TestDesk {
  readonly folder: string;
  readonly remove: () => void;
  journal: TestJournal;
  db: Database;
  kernel: Kernel;
  /** Moves on with every look, so that no two entries share a moment. */
  now = NOW;
  readonly #instead: () => Partial<JournalPort>;

  private constructor(instead: () => Partial<JournalPort>) {
    const profile = makeProfile();
    this.folder = profile.folder;
    this.remove = profile.remove;
    this.#instead = instead;
    this.journal = openJournal(this.folder, this.clock, true);
    this.db = createDatabase(`test-${++databases}`);
    this.kernel = this.#kernel();
  }

  /** `instead` answers in the journal's place, as long as it holds something: to fail or delay what a test wants. */
  static async open(instead: () => Partial<JournalPort> = () => ({})): Promise<TestDesk> {
    const desk = new TestDesk(instead);
    await desk.follow();
    return desk;
  }

  readonly clock = (): number => ++this.now;

  /** The same workspace after the application was closed; `db` may be lost meanwhile. */
  async restart(options: { readonly loseView?: boolean } = {}): Promise<string> {
    this.journal = this.journal.restart();
    const { name } = this.db;
    this.db.close();
    if (options.loseView) await this.db.delete({ disableAutoOpen: true });
    this.db = createDatabase(name);
    this.kernel = this.#kernel();
    return this.follow();
  }

  /** A second view of the same journal, up to date; what it does, this one has not seen. */
  async elsewhere(): Promise<Kernel> {
    const kernel = new Kernel(createDatabase(`test-${++databases}`), this.journal.port, this.journal.host.info(), this.clock);
    must(await kernel.follower.follow());
    return kernel;
  }

  /** Opens the view of another workspace as if it were this one's. */
  async adopt(name: string): Promise<string> {
    this.db = createDatabase(name);
    this.kernel = this.#kernel();
    return this.follow();
  }

  /** What start-up does: takes up the mark, applies what is missing. */
  async follow(): Promise<string> {
    await this.db.open();
    const state = await this.kernel.follower.resume(this.journal.host.info().head);
    if (state !== 'current') must(await this.kernel.follower.follow());
    return state;
  }

  run<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Result<Done | null>> {
    return this.kernel.run(commands[name], input);
  }

  /** Every row of every table without its stamps, by id: what a user could see. */
  async snapshot(): Promise<Record<TableName, unknown[]>> {
    const tables = await Promise.all(tableNames.map(async (name) => [name, (await this.db[name].toArray()).map(plain)] as const));
    return Object.fromEntries(tables) as Record<TableName, unknown[]>;
  }

  /** Ids that lie both in a table and in the trash, or that are marked deleted and still shown. */
  async leaks(): Promise<string[]> {
    const trash = new Set((await this.db.trash.toArray()).map(({ entity, id }) => `${entity}:${id}`));
    const rows = await Promise.all(tableNames.map(async (name) => (await this.db[name].toArray()).map((row) => ({ key: `${name}:${row.id}`, row }))));
    return rows.flat().filter(({ key, row }) => trash.has(key) || row._deleted).map(({ key }) => key);
  }

  close(): void {
    this.db.close();
    this.journal.close();
    this.remove();
  }

  #kernel(): Kernel {
    const port = new Proxy(this.journal.port, {
      get: (real, name: keyof JournalPort) => this.#instead()[name] ?? real[name],
    });
    return new Kernel(this.db, port, this.journal.host.info(), this.clock);
  }
}

/** The value of a Result that must be good. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
