import { afterEach, beforeEach, expect, it } from 'vitest';
import { areToldApart } from '#shared/domain/duplicates/told-apart.ts';
import type { Person } from '#shared/domain/person.ts';
import { newId } from '#shared/ids.ts';
import { must, TestDesk } from '../testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => void (desk = await TestDesk.open()));
afterEach(() => desk.close());

async function add(given: string): Promise<string> {
  const id = newId();
  must(await desk.run('person.add', { id, fields: { given } }));
  return id;
}

async function told(a: string, b: string): Promise<boolean> {
  const [one, other] = (await desk.db.people.bulkGet([a, b])) as unknown as [Person, Person];
  return areToldApart(one, other);
}

it('remembers that two people are not the same, whichever is named first, until that is undone', async () => {
  const [a, b] = [await add('Ana'), await add('Anna')];
  expect(await told(a, b)).toBe(false);
  const done = must(await desk.run('person.notSame', { a: b, b: a }));
  expect(done?.title).toBe('Not the same: Ana and Anna');
  expect(await told(a, b)).toBe(true);
  expect(must(await desk.run('person.notSame', { a, b }))).toBeNull();
  await desk.restart({ loseView: true });
  expect(await told(b, a)).toBe(true);
  must(await desk.kernel.undo(done?.entryId));
  expect(await told(a, b)).toBe(false);
});

it('refuses one and the same record, and somebody who is gone', async () => {
  const a = await add('Ana');
  expect(await desk.run('person.notSame', { a, b: a })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(await desk.run('person.notSame', { a, b: newId() })).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
