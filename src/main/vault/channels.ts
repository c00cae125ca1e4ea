import { ok } from '#shared/result.ts';
import type { Ipc } from '#main/ipc.ts';
import { guarded, type WriteGuard } from '#main/journal/guard.ts';
import type { Disk } from './disk.ts';
import type { Vault } from './vault.ts';

/** What the window may ask of the snapshots and the disk. Replacing the journal needs room like any write. */
export function setupVaultChannels(ipc: Ipc, vault: Promise<Vault>, disk: Disk, guard: WriteGuard): void {
  ipc.handle('vault.list', async () => ok(await (await vault).list()));
  ipc.handle('vault.take', async ({ reason }) => (await vault).take(reason));
  ipc.handle('vault.verify', async ({ file }) => (await vault).verify(file));
  ipc.handle('vault.restore', async ({ file }) => (await vault).restore(file));
  ipc.handle('vault.disk', async () => ok(await disk.check()));
  ipc.handle('journal.startAfresh', async () => {
    const room = guarded(guard, () => ok(null));
    return room.ok ? ok(await (await vault).startAfresh()) : room;
  });
}
