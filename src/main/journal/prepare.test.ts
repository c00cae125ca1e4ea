import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from '#main/check/check-file.ts';
import { checkInWorker } from '#main/check/run-check.ts';
import { checkHere, openHost, openVault, silentLog, snapshotPath, value } from '#main/testing/journals.ts';
import { create, head } from '#main/testing/samples.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { createJournalFile, journalFile, removeDatabase } from './files.ts';
import { createJournalHost } from './host.ts';
import { prepareJournal } from './prepare.ts';
import { openDatabase, SCHEMA_VERSION } from './schema.ts';

const scratch = scratchFolders();
const clock = { ms: 1_700_000_000_000 };
const prepare = (profile: string) => prepareJournal({ profile, now: () => clock.ms, check: checkHere, log: silentLog });

/** A journal of 40 entries: a snapshot after the first 20, then 20 more. */
async function filled(profile: string): Promise<{ readonly snapshot: string; readonly journalId: string; readonly deviceId: string }> {
  const host = openHost(profile, clock);
  const { writer } = host.current();
  const more = (): void => {
    for (let i = 0; i < 20; i++) value(writer.append(head({ title: `Entry ${i}` }), [create(), create(), create()]));
  };
  more();
  const { file } = value(await openVault(profile, host, clock).take('manual'));
  clock.ms += 60_000;
  more();
  const { journalId, deviceId } = host.info();
  host.close();
  return { snapshot: file, journalId, deviceId };
}

function overwrite(file: string, at: number, bytes: Uint8Array): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
}

const mutators: Record<string, (file: string, size: number) => void> = {
  'cut to nothing': (file) => truncateSync(file, 0),
  'cut to its first page': (file) => truncateSync(file, 4096),
  'cut in half': (file, size) => truncateSync(file, Math.floor(size / 2)),
  'cut inside a page': (file, size) => truncateSync(file, size - 1000),
  'header zeroed': (file) => overwrite(file, 0, new Uint8Array(100)),
  'schema zeroed': (file) => overwrite(file, 100, new Uint8Array(3900)),
  'middle zeroed': (file, size) => overwrite(file, Math.floor(size / 2), new Uint8Array(8192)),
  'last page zeroed': (file, size) => overwrite(file, size - 4096, new Uint8Array(4096)),
  'all zeroed': (file, size) => overwrite(file, 0, new Uint8Array(size)),
  'text in its place': (file) => writeFileSync(file, 'not a database'),
  'a letter changed in an op': (file) => flip(file, '"name":"Ada"'),
  'a letter changed in a title': (file) => flip(file, 'Entry 19'),
};

/** Changes one byte inside the last place where a text lies. */
function flip(file: string, text: string): void {
  const bytes = readFileSync(file);
  const at = bytes.lastIndexOf(text);
  expect(at).toBeGreaterThan(0);
  overwrite(file, at + text.length - 2, Uint8Array.of(bytes[at + text.length - 2]! ^ 1));
}

test.each(Object.keys(mutators))('damaged (%s): opens the best copy, keeps the damaged file, and says so', async (name) => {
  const profile = scratch();
  const before = await filled(profile);
  const file = journalFile(profile);
  mutators[name]?.(file, statSync(file).size);
  const notices = await prepare(profile);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatch(/The journal was damaged: .*missing.*The damaged file was kept as .*damaged-/s);
  expect(readdirSync(path.dirname(file)).some((entry) => entry.startsWith('damaged-'))).toBe(true);
  const host = createJournalHost(file, () => clock.ms, notices);
  const info = host.info();
  expect(info.head).toBeGreaterThanOrEqual(20);
  expect(info.journalId).not.toBe(before.journalId);
  expect(info.deviceId).not.toBe(before.deviceId);
  expect(value(host.current().writer.append(head(), [create()])).pos).toBe(info.head + 1);
  host.close();
  expect(checkFile(file, 'full').problem).toBeNull();
  expect(await prepare(profile)).toEqual([]);
});

test('what the chain proves beyond the snapshot is kept', async () => {
  const profile = scratch();
  await filled(profile);
  const file = journalFile(profile);
  const db = openDatabase(file);
  db.exec(`UPDATE ops SET value = '"x"' WHERE seq = 110`);
  db.close();
  const [notice] = await prepare(profile);
  expect(notice).toContain('Everything up to');
  const host = createJournalHost(file, () => clock.ms, []);
  expect(host.info().head).toBe(36);
  expect(host.current().reader.read({ pos: 0, seq: 0 }, 5000).ops).toHaveLength(108);
  host.close();
});

test('a damaged snapshot is passed over for an older good one', async () => {
  const profile = scratch();
  await filled(profile);
  const host = createJournalHost(journalFile(profile), () => clock.ms, []);
  clock.ms += 1000;
  const newest = value(await openVault(profile, host, clock).take('manual'));
  host.close();
  overwrite(snapshotPath(profile, newest.file), 5000, Uint8Array.of(1, 2, 3));
  truncateSync(journalFile(profile), 0);
  await prepare(profile);
  const opened = createJournalHost(journalFile(profile), () => clock.ms, []);
  expect(opened.info().head).toBe(20);
  opened.close();
});

test('damaged and no snapshot: an empty workspace, never without saying so', async () => {
  const profile = scratch();
  createJournalFile(journalFile(profile));
  truncateSync(journalFile(profile), 0);
  const [notice] = await prepare(profile);
  expect(notice).toContain('empty workspace');
});

test('a missing journal beside snapshots is a loss, not a first start', async () => {
  const profile = scratch();
  await filled(profile);
  removeDatabase(journalFile(profile));
  const [notice] = await prepare(profile);
  expect(notice).toContain('The journal file was missing. Warmbench opened the snapshot of');
});

test('a journal lost while it was being put aside is a loss too', async () => {
  const profile = scratch();
  const file = journalFile(profile);
  createJournalFile(file);
  renameSync(file, path.join(path.dirname(file), 'damaged-2026.sqlite'));
  const [notice] = await prepare(profile);
  expect(notice).toContain('The journal file was missing. No snapshot could be opened');
});

test('a first start makes an empty journal and says nothing', async () => {
  const profile = scratch();
  expect(await prepare(profile)).toEqual([]);
  expect(existsSync(journalFile(profile))).toBe(true);
});

test('a journal of a newer version is left alone', async () => {
  const profile = scratch();
  createJournalFile(journalFile(profile));
  const db = openDatabase(journalFile(profile));
  db.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
  db.close();
  await expect(prepare(profile)).rejects.toThrow('newer version');
  expect(readdirSync(path.dirname(journalFile(profile)))).toEqual(['journal.sqlite']);
});

test('a journal that cannot be opened is not taken for a damaged one', async () => {
  const profile = scratch();
  mkdirSync(journalFile(profile), { recursive: true });
  await expect(prepare(profile)).rejects.toThrow(/cannot use its data in .*nothing was deleted/s);
  expect(readdirSync(path.dirname(journalFile(profile)))).toEqual(['journal.sqlite']);
});

test('an import cut off by a crash is ended, and its title named', async () => {
  const profile = scratch();
  const host = openHost(profile, clock);
  const stream = head({ title: 'Import of people.csv' });
  value(host.current().writer.begin(stream));
  value(host.current().writer.chunk(stream.id, 0, [create()]));
  host.close();
  const notices = await prepare(profile);
  expect(notices).toEqual([expect.stringContaining('Import of people.csv')]);
  const again = createJournalHost(journalFile(profile), () => clock.ms, notices);
  expect(again.current().writer.chunk(stream.id, 1, [create()])).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(again.info()).toMatchObject({ head: 0, notices });
  again.close();
});

test('the worker finds what the check finds', async () => {
  const file = journalFile(scratch());
  createJournalFile(file);
  const check = checkInWorker(path.join(import.meta.dirname, '../check/worker.ts'));
  expect(await check(file, 'full')).toEqual(checkFile(file, 'full'));
  truncateSync(file, 100);
  expect((await check(file, 'tail')).problem).not.toBeNull();
});
