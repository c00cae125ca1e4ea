import { afterEach, beforeEach, expect, it } from 'vitest';
import { TestDesk } from './testing/desk.ts';
import { fillDesk } from './testing/fill.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await TestDesk.open();
  await fillDesk(desk, 3);
});
afterEach(() => desk.close());

it('every way of writing past the kernel is refused, and changes nothing', async () => {
  const before = await desk.snapshot();
  const [row] = await desk.db.people.toArray();
  if (!row) throw new Error('No people');
  const refused = /outside the kernel was refused/u;
  await expect(desk.db.people.put({ ...row, title: 'x' })).rejects.toThrow(refused);
  await expect(desk.db.people.add({ ...row, id: 'new' })).rejects.toThrow(refused);
  await expect(desk.db.people.update(row.id, { title: 'x' })).rejects.toThrow(refused);
  await expect(desk.db.people.delete(row.id)).rejects.toThrow(refused);
  await expect(desk.db.people.bulkPut([row])).rejects.toThrow(refused);
  await expect(desk.db.people.bulkDelete([row.id])).rejects.toThrow(refused);
  await expect(desk.db.people.clear()).rejects.toThrow(refused);
  await expect(desk.db.people.where('id').equals(row.id).modify({ title: 'x' })).rejects.toThrow(refused);
  await expect(desk.db.meta.clear()).rejects.toThrow(refused);
  await expect(desk.db.transaction('rw', desk.db.people, () => desk.db.people.clear())).rejects.toThrow(refused);
  expect(await desk.snapshot()).toEqual(before);
});
