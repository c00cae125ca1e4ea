import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles } from '#main/documents/check-files.ts';
import { createDocumentStore } from '#main/documents/store.ts';
import { createFileWatch } from '#main/documents/file-watch.ts';
import { checkHere, openHost, openVault, silentLog, snapshotPath, value } from '#main/testing/journals.ts';
import { create, head } from '#main/testing/samples.ts';
import { newId } from '#shared/ids.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { dailySnapshot, housekeeping } from './daily.ts';
import { selfTest, selfTestDue } from './self-test.ts';

const scratch = scratchFolders();
const HOUR = 3_600_000;

function setting() {
  const profile = scratch();
  const clock = { ms: new Date(2026, 10, 23, 9).getTime() };
  const host = openHost(profile, clock);
  const vault = openVault(profile, host, clock);
  const now = (): number => clock.ms;
  return { profile, clock, host, vault, now, check: checkHere, log: silentLog, watch: createFileWatch(profile, checkFiles, now) };
}

test('one a day, and only when something changed', async () => {
  const deps = setting();
  const append = () => value(deps.host.current().writer.append(head(), [create()]));
  expect(await dailySnapshot(deps)).toBe(false);
  append();
  expect(await dailySnapshot(deps)).toBe(true);
  append();
  deps.clock.ms += HOUR;
  expect(await dailySnapshot(deps)).toBe(false);
  deps.clock.ms += 24 * HOUR;
  expect(await dailySnapshot(deps)).toBe(true);
  deps.clock.ms += 24 * HOUR;
  expect(await dailySnapshot(deps)).toBe(false);
});

test('another journal is a change, also on the same day', async () => {
  const deps = setting();
  value(deps.host.current().writer.append(head(), [create()]));
  expect(await dailySnapshot(deps)).toBe(true);
  deps.clock.ms += HOUR;
  await deps.vault.startAfresh();
  value(deps.host.current().writer.append(head(), [create()]));
  expect(await dailySnapshot(deps)).toBe(true);
});

test('the self-test restores the newest snapshot once a month', async () => {
  const deps = setting();
  value(deps.host.current().writer.append(head(), [create()]));
  await housekeeping(deps);
  expect(await selfTestDue(deps.profile, deps.now())).toBe(false);
  expect(await selfTestDue(deps.profile, deps.now() + 31 * 24 * HOUR)).toBe(true);
});

test('a self-test that fails is answered with a new snapshot', async () => {
  const deps = setting();
  value(deps.host.current().writer.append(head(), [create()]));
  const { file } = value(await deps.vault.take('daily'));
  writeFileSync(snapshotPath(deps.profile, file), 'x', { flag: 'a' });
  expect(await selfTest(deps.profile, deps.check, deps.now())).toBe(false);
  deps.clock.ms += HOUR;
  await housekeeping(deps);
  const [newest] = await deps.vault.list();
  expect(newest?.reason).toBe('manual');
  expect(path.extname(newest?.file ?? '')).toBe('.sqlite');
  expect(await selfTest(deps.profile, deps.check, deps.now())).toBe(true);
});

test('the files of documents are looked at once a day, their content once a week, also of what was removed', async () => {
  const deps = setting();
  const store = createDocumentStore(deps.profile);
  const names = ['CV.txt', 'Letter.txt', 'Old.txt'];
  const hashes = await Promise.all(names.map((name) => store.put(Buffer.from(`This is ${name}`))));
  const ids = names.map(() => newId());
  const value0 = (i: number) => ({ id: ids[i] as string, name: names[i] as string, personId: 'p', sha256: hashes[i] as string, size: `This is ${names[i]}`.length });
  value(deps.host.current().writer.append(head(), names.map((_, i) => ({ kind: 'create' as const, entity: 'documents' as const, id: ids[i] as string, value: value0(i), inverse: { kind: 'del' as const } }))));
  value(deps.host.current().writer.append(head(), [{ kind: 'del', entity: 'documents', id: ids[2] as string, inverse: { kind: 'undel' } }]));
  await housekeeping(deps);
  expect(await deps.watch.last()).toMatchObject({ named: 3, problems: [], at: deps.now(), contentAt: deps.now() });

  const first = deps.now();
  writeFileSync(store.pathOf(hashes[0] as string), 'This is CV.tx?');
  rmSync(store.pathOf(hashes[2] as string));
  deps.clock.ms += HOUR;
  await housekeeping(deps);
  expect(await deps.watch.last()).toMatchObject({ at: first, problems: [] });
  deps.clock.ms += 24 * HOUR;
  await housekeeping(deps);
  expect(await deps.watch.last()).toMatchObject({ at: deps.now(), contentAt: first, problems: [{ name: 'Old.txt', reason: 'missing', personId: 'p' }] });
  deps.clock.ms += 7 * 24 * HOUR;
  await housekeeping(deps);
  expect((await deps.watch.last())?.problems.map(({ name, reason }) => `${name} ${reason}`).toSorted()).toEqual(['CV.txt damaged', 'Old.txt missing']);

  // What is mended is found whole by a look at the content, and stays told until then.
  await store.put(Buffer.from('This is CV.txt'));
  await store.put(Buffer.from('This is Old.txt'));
  deps.clock.ms += 25 * HOUR;
  await housekeeping(deps);
  expect((await deps.watch.last())?.problems).toMatchObject([{ name: 'CV.txt' }]);
  expect(await deps.watch.look()).toMatchObject({ problems: [], contentAt: deps.now() });
});

test('a snapshot that is restored finds every file it names', async () => {
  const deps = setting();
  const store = createDocumentStore(deps.profile);
  const sha256 = await store.put(Buffer.from('Ada'));
  const id = newId();
  value(deps.host.current().writer.append(head(), [{ kind: 'create', entity: 'documents', id, value: { id, name: 'CV.txt', personId: 'p', sha256, size: 3 }, inverse: { kind: 'del' } }]));
  const { file } = value(await deps.vault.take('daily'));
  value(deps.host.current().writer.append(head(), [{ kind: 'del', entity: 'documents', id, inverse: { kind: 'undel' } }]));
  await deps.vault.startAfresh();
  value(await deps.vault.restore(file));
  expect(await deps.watch.look()).toMatchObject({ named: 1, problems: [] });
  expect((await store.get(sha256))?.toString()).toBe('Ada');
});
