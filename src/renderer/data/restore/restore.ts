import type { Records } from '#shared/domain/schemas.ts';
import { defaultSettings } from '#shared/domain/settings.ts';
import type { TableName } from '#shared/domain/tables.ts';
import type { ExportHeader, TableRecord } from '#shared/export/workspace-lines.ts';
import type { JournalInfo } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import type { Row } from '#shared/sync/row.ts';
import { desk } from '../desk.ts';
import type { Database } from '../database.ts';
import { Changes } from '../kernel/changes.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { pulled } from '../pull.ts';
import type { Batch, Batches, Refused } from './batches.ts';
import { RestoredFiles, type FilePort } from './restored-files.ts';

/**
 * How a restore went: the records that came back, every line that did not, the documents whose file is not to be had, each with
 * why, and what else is worth knowing.
 */
export type Restored = { readonly records: number; readonly refused: readonly Refused[]; readonly lost: readonly string[]; readonly notes: readonly string[] };

export type RestoreOptions = { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void };

/** Where a restore goes to. `adopt` makes a user the user of this device; refused where anything is in effect. */
export type RestoreInto = {
  readonly kernel: Pick<Kernel, 'userId' | 'stream'>;
  readonly db: Pick<Database, 'trash'>;
  readonly files: FilePort;
  readonly adopt: (input: { readonly userId: string }) => Promise<Result<JournalInfo>>;
};

/** Restores an export into the empty workspace. The window must be opened anew afterwards: another user is at this desk. */
export function restoreExport(files: readonly File[], options: RestoreOptions): Promise<Result<Restored>> {
  const { kernel, bridge, db } = desk();
  const makeWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return restoreBatches({ kernel, db, files: bridge.documents, adopt: bridge.journal.adoptUser }, pulled<Batch, readonly string[]>(makeWorker, files), options);
}

/** All of it as one entry of history, or, when it is cancelled or fails, nothing. Lines that are refused do not stop the others. */
export async function restoreBatches({ kernel, db, files, adopt }: RestoreInto, batches: Batches, { signal, onProgress }: RestoreOptions): Promise<Result<Restored>> {
  const header = await headerOf(batches);
  if (!header.ok) return header;
  const before = kernel.userId;
  const adopted = await adopt({ userId: header.value.userId });
  if (!adopted.ok) {
    await batches.return();
    return adopted;
  }
  const restored = new RestoredFiles(files, signal);
  const told = new Told(header.value, db.trash);
  const done = await kernel.stream('workspace.restore', 'Restoring an export', [], told.ops(restored.from(batches)), {
    signal,
    title: () => `Restored ${told.records} records from an export`,
    onProgress: (_phase, ops) => onProgress(Math.min(ops, told.expected), told.expected),
  });
  if (done.ok) return ok({ records: told.records, refused: told.refused, lost: restored.lost, notes: told.notes() });
  await adopt({ userId: before });
  return done;
}

async function headerOf(batches: Batches): Promise<Result<ExportHeader>> {
  try {
    const first = await batches.next();
    if (!first.done && first.value.kind === 'header') return ok(first.value.header);
    return fail('invalid', 'This file is empty.');
  } catch (error) {
    return fail('invalid', error instanceof Error ? error.message : String(error));
  }
}

/** Turns records into ops, and keeps count. */
class Told {
  readonly #header: ExportHeader;
  /** What was there once and was taken back: such a record comes back instead of being made. */
  readonly #trash: Database['trash'];
  readonly expected: number;
  readonly refused: Refused[] = [];
  records = 0;
  #hasSettings = false;
  #hasUser = false;

  constructor(header: ExportHeader, trash: Database['trash']) {
    this.#header = header;
    this.#trash = trash;
    this.expected = Object.values(header.counts).reduce((sum, count) => sum + count, 0);
  }

  async *ops(batches: AsyncIterable<Batch>): AsyncGenerator<readonly OpDraft[]> {
    const changes = new Changes();
    for await (const batch of batches) {
      if (batch.kind !== 'records') continue;
      this.refused.push(...batch.refused);
      const trashed = await this.#trashed(batch.records.map(({ table, record }) => [table, record.id]));
      batch.records.forEach((record, i) => this.#add(changes, record, trashed[i]));
      if (changes.ops.length > 0) yield changes.take();
    }
    await this.#complete(changes);
    if (changes.ops.length > 0) yield changes.take();
  }

  notes(): readonly string[] {
    const found = this.records + this.refused.length;
    return [
      ...(found === this.expected ? [] : [`The file says that it holds ${this.expected} records; ${found} were found. It may be cut off or changed.`]),
      ...(this.#hasSettings ? [] : ['It has no settings; the usual ones are in use.']),
      ...(this.#hasUser ? [] : ['It does not name you; add your name in the settings.']),
    ];
  }

  #add(changes: Changes, { table, record }: TableRecord, trashed: Row | undefined): void {
    this.records++;
    if (table === 'settings') this.#hasSettings = true;
    if (table === 'users' && record.id === this.#header.userId) this.#hasUser = true;
    lay(changes, table, record, trashed);
  }

  /** No workspace is without settings and without its user. */
  async #complete(changes: Changes): Promise<void> {
    const { userId, exportedAt } = this.#header;
    const born = { createdAt: exportedAt, createdBy: userId };
    const [settings, user] = await this.#trashed([['settings', defaultSettings.id], ['users', userId]]);
    if (!this.#hasSettings) lay(changes, 'settings', { ...defaultSettings, ...born }, settings);
    if (!this.#hasUser) lay(changes, 'users', { ...born, id: userId, name: '', email: '' }, user);
  }

  async #trashed(keys: readonly (readonly [TableName, string])[]): Promise<readonly (Row | undefined)[]> {
    const found = await this.#trash.bulkGet(keys.map(([table, id]) => [table, id]));
    return found.map((one) => one?.row);
  }
}

function lay<T extends TableName>(changes: Changes, table: T, record: Records[T], trashed: Row | undefined): void {
  if (trashed) changes.revive(table, trashed, record);
  else if (table === 'activities') changes.event(record as Records['activities']);
  else changes.create(table, record);
}
