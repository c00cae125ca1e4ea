import { ok, type Result } from '#shared/result.ts';
import type { Ipc } from '#main/ipc.ts';
import { explained, guarded, type WriteGuard } from './guard.ts';
import type { JournalHost } from './host.ts';
import type { Journal } from './journal.ts';
import { adoptUser } from './adopt-user.ts';

/**
 * What the window may ask of the journal. Writes need room on the disk; drafts and endings are tried in any case. The window
 * opens while the journal is still being checked: its first questions wait for it.
 */
export function setupJournalChannels(ipc: Ipc, host: Promise<JournalHost>, guard: WriteGuard): void {
  const ask = async <T>(work: (journal: Journal) => T): Promise<T> => work((await host).current());
  const write = <T>(work: (journal: Journal) => Result<T>): Promise<Result<T>> =>
    ask((journal) => guarded(guard, () => work(journal)));
  const end = <T>(work: (journal: Journal) => Result<T>): Promise<Result<T>> =>
    ask((journal) => explained(guard, () => work(journal)));

  ipc.handle('journal.info', async () => ok((await host).info()));
  ipc.handle('journal.append', ({ head, ops }) => write(({ writer }) => writer.append(head, ops)));
  ipc.handle('journal.begin', ({ head }) => write(({ writer }) => writer.begin(head)));
  ipc.handle('journal.chunk', ({ id, from, ops }) => write(({ writer }) => writer.chunk(id, from, ops)));
  ipc.handle('journal.commit', ({ id, title }) => end(({ writer }) => writer.commit(id, title)));
  ipc.handle('journal.void', ({ id }) => end(({ writer }) => writer.void(id)));

  ipc.handle('journal.read', ({ cursor, limit }) => ask(({ reader }) => ok(reader.read(cursor, limit))));
  ipc.handle('journal.entry', ({ id }) => ask(({ reader }) => reader.entry(id)));
  ipc.handle('journal.entryOps', ({ id, from, limit }) => ask(({ reader }) => reader.entryOps(id, from, limit)));
  ipc.handle('journal.history', (query) => ask(({ reader }) => ok(reader.history(query))));
  ipc.handle('journal.undoState', () => ask(({ undo }) => ok(undo.state())));
  ipc.handle('journal.dependents', ({ id }) => ask(({ undo }) => undo.dependents(id)));

  ipc.handle('journal.adoptUser', async ({ userId }) => adoptUser(await host, userId));

  ipc.handle('drafts.all', () => ask(({ drafts }) => ok(drafts.all())));
  ipc.handle('drafts.put', ({ key, value }) =>
    end(({ drafts }) => {
      drafts.put(key, value);
      return ok(null);
    }),
  );
}
