import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkHere, openHost, openVault, silentLog, snapshotPath, value } from '#main/testing/journals.ts';
import { create, head } from '#main/testing/samples.ts';
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
  return { profile, clock, host, vault, now, check: checkHere, log: silentLog };
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
