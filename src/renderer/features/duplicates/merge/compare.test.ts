import { describe, expect, it } from 'vitest';
import { emptyPerson, type Person } from '#shared/domain/person.ts';
import { differences, inOrder, takenFrom } from './compare.ts';

function person(id: string, fields: Partial<Person>): Person {
  return { ...emptyPerson, createdAt: 0, createdBy: 'u', id, ...fields };
}

describe('what two records say', () => {
  it('the one who was there first stands for both', () => {
    const [a, b] = [person('a', { createdAt: 2 }), person('b', { createdAt: 1 })];
    expect(inOrder(a, b)).toEqual([b, a]);
    expect(inOrder(b, a)).toEqual([b, a]);
    expect(inOrder(person('y', {}), person('x', {})).map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('names what differs, and proposes what is there', () => {
    const winner = person('a', { given: 'Robert', family: 'Lind', preferred: 'Bob', city: 'Lund', rating: 3 });
    const loser = person('b', { given: 'Robert', family: 'Lind', title: 'Nurse', city: 'Lund', postcode: '221 00', rating: 5 });
    expect(differences(winner, loser)).toEqual([
      { choice: 'name', label: 'Name', winner: 'Bob Lind (Robert)', loser: 'Robert Lind', proposed: 'winner' },
      { choice: 'title', label: 'Title', winner: '', loser: 'Nurse', proposed: 'loser' },
      { choice: 'place', label: 'Place', winner: 'Lund', loser: '221 00 Lund', proposed: 'winner' },
      { choice: 'rating', label: 'Rating', winner: '3 of 5', loser: '5 of 5', proposed: 'winner' },
    ]);
  });

  it('takes what is chosen, and a link that the same name lacks', () => {
    const winner = person('a', { employer: 'Acme', city: 'Bonn' });
    const loser = person('b', { employer: 'Acme', companyId: 'c', city: 'Köln', title: 'Nurse' });
    expect(takenFrom(winner, loser, new Map([['place', 'loser'], ['title', 'winner']]))).toContain('employer');
    expect(takenFrom(winner, loser, new Map([['place', 'loser'], ['title', 'winner']]))).toContain('place');
    expect(takenFrom(winner, loser, new Map([['place', 'loser'], ['title', 'winner']]))).not.toContain('title');
    expect(takenFrom(loser, winner, new Map())).not.toContain('employer');
  });
});
