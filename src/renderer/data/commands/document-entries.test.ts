import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await TestDesk.open();
  await fillDesk(desk, 6);
});
afterEach(() => desk.close());

const file = { sha256: 'cd'.repeat(32), size: 3, format: 'txt', textState: 'read', text: 'Bo', textCut: false, pages: null } as const;

/** What the timeline says of documents, in the order it was written. */
async function entries(): Promise<string[]> {
  const rows = await desk.db.activities.filter((row) => row['kind'] === 'document').toArray();
  return rows.toSorted((a, b) => Number(a['at']) - Number(b['at'])).map((row) => `${String(row['change'])} ${String(row['name'])} v${String(row['version'])}`);
}

test('a document that is attached or removed is a line of the timeline, once, whatever is undone and redone', async () => {
  const [person] = await desk.db.people.toArray();
  const id = newId();
  must(await desk.run('document.add', { id, personId: person?.id as string, kind: 'cv', name: 'CV.txt', file }));
  expect(await entries()).toEqual(['attached CV.txt v1']);
  must(await desk.kernel.undo());
  expect(await entries()).toEqual([]);
  must(await desk.kernel.redo());
  await desk.restart({ loseView: true });
  expect(await entries()).toEqual(['attached CV.txt v1']);
  must(await desk.run('document.rename', { id, name: 'Ana.txt' }));
  must(await desk.run('document.remove', { id }));
  expect(await entries()).toEqual(['attached CV.txt v1', 'removed Ana.txt v1']);
  must(await desk.kernel.undo());
  must(await desk.kernel.redo());
  must(await desk.kernel.undo());
  expect(await entries()).toEqual(['attached CV.txt v1']);
  expect(await desk.db.documents.get(id)).toMatchObject({ name: 'Ana.txt' });
});
