import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { must, TestDesk } from '../testing/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
});
afterAll(() => desk.close());

const mails = async () => (await desk.db.activities.toArray()).filter((row) => row['kind'] === 'mail').map((row) => [row['direction'], row['subject'], row['visibility']]);

test('a draft that was sent is one entry of the history, and one undo brings the draft back', async () => {
  const personId = newId();
  must(await desk.run('person.add', { id: personId, fields: { given: 'Ada' } }));
  must(await desk.run('mail.log', { personId, direction: 'draft', subject: 'Our talk', to: 'ada@example.org', body: 'Dear Ada', visibility: 'private' }));
  const [draft] = await desk.db.activities.toArray();
  const before = desk.journal.host.info().head;
  must(await desk.run('mail.sent', { id: draft?.id ?? '' }));
  expect(desk.journal.host.info().head).toBe(before + 1);
  expect(await mails()).toEqual([['out', 'Our talk', 'private']]);
  const [sent] = await desk.db.activities.toArray();
  expect(sent?.['at']).toBeGreaterThan(draft?.['at'] as number);
  expect(await desk.run('mail.sent', { id: sent?.id ?? '' })).toMatchObject({ ok: false, error: { code: 'conflict' } });
  must(await desk.kernel.undo());
  expect(await mails()).toEqual([['draft', 'Our talk', 'private']]);
});
