import { ok } from '#shared/result.ts';
import type { Ipc } from '#main/ipc.ts';
import { explained, guarded, type WriteGuard } from './guard.ts';
import type { JournalHost } from './host.ts';

/** What the window may ask of the journal. Writes need room on the disk; drafts and endings are tried in any case. */
export function setupJournalChannels(ipc: Ipc, host: JournalHost, guard: WriteGuard, startAfresh: () => ReturnType<JournalHost['info']>): void {
  const writer = () => host.current().writer;
  const reader = () => host.current().reader;
  const drafts = () => host.current().drafts;

  ipc.handle('journal.info', () => ok(host.info()));
  ipc.handle('journal.append', ({ head, ops }) => guarded(guard, () => writer().append(head, ops)));
  ipc.handle('journal.begin', ({ head }) => guarded(guard, () => writer().begin(head)));
  ipc.handle('journal.chunk', ({ id, ops }) => guarded(guard, () => writer().chunk(id, ops)));
  ipc.handle('journal.commit', ({ id, title }) => explained(guard, () => writer().commit(id, title)));
  ipc.handle('journal.void', ({ id }) => explained(guard, () => writer().void(id)));

  ipc.handle('journal.read', ({ cursor, limit }) => ok(reader().read(cursor, limit)));
  ipc.handle('journal.entry', ({ id }) => reader().entry(id));
  ipc.handle('journal.entryOps', ({ id, from, limit }) => reader().entryOps(id, from, limit));
  ipc.handle('journal.history', (query) => ok(reader().history(query)));
  ipc.handle('journal.undoState', () => ok(host.current().undo.state()));
  ipc.handle('journal.dependents', ({ id }) => host.current().undo.dependents(id));
  ipc.handle('journal.startAfresh', () => guarded(guard, () => ok(startAfresh())));

  ipc.handle('drafts.all', () => ok(drafts().all()));
  ipc.handle('drafts.put', ({ key, value }) =>
    explained(guard, () => {
      drafts().put(key, value);
      return ok(null);
    }),
  );
}
