import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from '#main/check/check-file.ts';
import type { JournalHost } from '#main/journal/host.ts';
import { openHost, openVault, snapshotPath, value, type TestClock } from '#main/testing/journals.ts';
import { create, head } from '#main/testing/samples.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { takeSnapshot } from './take.ts';
import type { Vault } from './vault.ts';

const scratch = scratchFolders();

type Setting = { readonly profile: string; readonly clock: TestClock; readonly host: JournalHost; readonly vault: Vault };

function setting(free?: number): Setting {
  const profile = scratch();
  const clock = { ms: 1_700_000_000_000 };
  const host = openHost(profile, clock);
  return { profile, clock, host, vault: openVault(profile, host, clock, free) };
}

function append({ host, clock }: Setting, entries: number): void {
  clock.ms += 1000;
  for (let i = 0; i < entries; i++) value(host.current().writer.append(head(), [create()]));
}

test('a snapshot is one whole file with its description, newest first', async () => {
  const now = setting();
  append(now, 3);
  const first = value(await now.vault.take('manual'));
  append(now, 2);
  const second = value(await now.vault.take('import'));
  expect(value(await now.vault.verify(second.file))).toEqual(second);
  expect(first).toMatchObject({ reason: 'manual', head: 3, entries: 3 });
  expect(second).toMatchObject({ reason: 'import', head: 5 });
  expect(await now.vault.list()).toEqual([second, first]);
  const names = readdirSync(path.join(now.profile, 'snapshots')).toSorted();
  expect(names).toEqual([first.file, `${first.file}.json`, second.file, `${second.file}.json`].toSorted());
  expect(value(await now.vault.verify(first.file))).toEqual(first);
});

test('a changed snapshot is refused, to verify and to restore, and nothing else changes', async () => {
  const now = setting();
  append(now, 3);
  const { file } = value(await now.vault.take('manual'));
  writeFileSync(snapshotPath(now.profile, file), 'x', { flag: 'a' });
  const before = now.host.info();
  for (const result of [await now.vault.verify(file), await now.vault.restore(file)]) {
    expect(result).toMatchObject({ ok: false, error: { code: 'damaged', message: expect.stringContaining(file) as string } });
  }
  expect(now.host.info()).toEqual(before);
});

test('a snapshot whose content was forged together with its hash fails the chain', async () => {
  const now = setting();
  append(now, 3);
  const folder = path.join(now.profile, 'snapshots');
  now.host.current().store.db.exec(`UPDATE ops SET value = '"forged"' WHERE seq = 2`);
  const { file } = await takeSnapshot(now.host.current().store.db, folder, 'manual', 1);
  expect(await now.vault.verify(file)).toMatchObject({ ok: false, error: { code: 'damaged' } });
});

test('a snapshot that is gone says so', async () => {
  const { vault } = setting();
  expect(await vault.restore('2020-manual.sqlite')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(await vault.verify('..')).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('restore brings the old content back under a new name, and the present is kept as a snapshot', async () => {
  const now = setting();
  append(now, 3);
  const { file } = value(await now.vault.take('manual'));
  const before = now.host.info();
  append(now, 4);
  const after = value(await now.vault.restore(file));
  expect(after).toMatchObject({ head: 3, userId: before.userId });
  expect(after.journalId).not.toBe(before.journalId);
  expect(after.deviceId).not.toBe(before.deviceId);
  append(now, 1);
  expect(now.host.info().head).toBe(4);
  const present = (await now.vault.list()).find(({ reason }) => reason === 'restore');
  expect(present).toMatchObject({ head: 7 });
  expect(value(await now.vault.restore(present?.file ?? ''))).toMatchObject({ head: 7 });
  expect(checkFile(path.join(now.profile, 'journal', 'journal.sqlite'), 'tail').problem).toBeNull();
});

test('what is saved during a restore is not lost: the restore gives way', async () => {
  const now = setting();
  append(now, 3);
  const { file } = value(await now.vault.take('manual'));
  const restoring = now.vault.restore(file);
  const saving = (async () => {
    for (let i = 0; i < 200 && now.host.info().head < 5; i++) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (readdirSync(path.join(now.profile, 'snapshots')).some((name) => name.includes('restore'))) append(now, 1);
    }
  })();
  const result = await restoring;
  await saving;
  expect(result).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect(now.host.info().head).toBeGreaterThan(3);
});

test('a snapshot of a journal in use is consistent, and other work gets its turn meanwhile', async () => {
  const now = setting();
  for (let i = 0; i < 10; i++) value(now.host.current().writer.append(head(), Array.from({ length: 2000 }, () => create())));
  let turns = 0;
  const counting = setInterval(() => turns++, 1);
  const taking = takeSnapshot(now.host.current().store.db, path.join(now.profile, 'snapshots'), 'manual', 1);
  append(now, 5);
  const entry = await taking;
  clearInterval(counting);
  expect(entry.head).toBe(15);
  expect(turns).toBeGreaterThan(5);
  expect(value(await now.vault.verify(entry.file)).entries).toBe(15);
});

test('rotation runs with every snapshot, and clears what a crash left', async () => {
  const now = setting();
  mkdirSync(path.join(now.profile, 'snapshots'));
  const left = path.join(now.profile, 'snapshots', 'x-manual.sqlite.part');
  writeFileSync(left, 'x');
  for (let i = 0; i < 5; i++) {
    append(now, 1);
    value(await now.vault.take('manual'));
  }
  expect((await now.vault.list()).map((entry) => entry.head)).toEqual([5, 4, 3]);
  expect(existsSync(left)).toBe(false);
});

test('no room, no snapshot: it says so and leaves nothing behind', async () => {
  const now = setting(1000);
  expect(await now.vault.take('manual')).toMatchObject({ ok: false, error: { code: 'read-only' } });
  expect(await now.vault.list()).toEqual([]);
});

test('a snapshot that cannot be written leaves nothing behind', async () => {
  const now = setting();
  const folder = path.join(now.profile, 'snapshots');
  mkdirSync(folder);
  const { db } = now.host.current().store;
  mkdirSync(path.join(folder, '1970-01-01T00-00-00-001Z-manual.sqlite.json'));
  await expect(takeSnapshot(db, folder, 'manual', 1)).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a fresh start keeps the old journal in the archive, and the user', async () => {
  const now = setting();
  append(now, 3);
  const before = now.host.info();
  const after = await now.vault.startAfresh();
  expect(after).toMatchObject({ head: 0, userId: before.userId, notices: [] });
  expect([after.journalId, after.deviceId]).not.toContain(before.journalId);
  expect(after.deviceId).not.toBe(before.deviceId);
  const [folder = ''] = readdirSync(path.join(now.profile, 'archive'));
  expect(value(await now.vault.restore((await now.vault.list())[0]?.file ?? ''))).toMatchObject({ head: 3 });
  const archived = checkFile(path.join(now.profile, 'archive', folder, 'journal.sqlite'), 'tail');
  expect(archived).toMatchObject({ problem: null, entries: 3 });
});
