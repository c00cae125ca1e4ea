import { emptyPerson } from '#shared/domain/person.ts';
import { newId } from '#shared/ids.ts';
import { Changes } from '../kernel/changes.ts';
import { must, type TestDesk } from './desk.ts';

/** Adds so many people in one streamed entry; answers their ids. Every third one carries the tag `old`. */
export async function addPeople(desk: TestDesk, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  const changes = new Changes();
  ids.forEach((id, i) => changes.create('people', { ...emptyPerson, id, createdAt: desk.now, createdBy: desk.kernel.userId, given: `P${i}`, tags: i % 3 === 0 ? ['old'] : [] }));
  must(await desk.kernel.stream('import.run', 'Import', [], [changes.ops]));
  return ids;
}
