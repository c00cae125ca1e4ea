import { expect, it } from 'vitest';
import { emptyPerson, type Person } from '#shared/domain/person.ts';
import { PeopleIndex, type PeopleQuery } from './people-index.ts';

const born = { createdAt: 0, createdBy: 'u1' };
const query = (text: string): PeopleQuery => ({ text, owner: null, tag: null, kind: null, sort: { field: 'name', descending: false } });

function filled(): PeopleIndex {
  const index = new PeopleIndex();
  const add = (id: string, fields: Partial<Person>) => index.put({ ...emptyPerson, ...born, id, given: id, ...fields });
  add('a', { city: 'Ulm', rating: 3, tags: ['x'], interest: { ...emptyPerson.interest, level: 'warm', pay: '60k' } });
  add('b', { city: 'Ulm', tags: ['x', 'y'] });
  add('c', { city: 'Bonn', rating: 3 });
  return index;
}

it('counts the values of a field of everybody, or of those who fit a query', () => {
  const index = filled();
  expect(index.facet('city', 9)).toEqual([{ value: 'Ulm', count: 2 }, { value: 'Bonn', count: 1 }]);
  expect(index.facet('city', 9, query('rating:3'))).toEqual([{ value: 'Bonn', count: 1 }, { value: 'Ulm', count: 1 }]);
  expect(index.facet('tags', 1, query('city:ulm'))).toEqual([{ value: 'x', count: 2 }]);
  expect(index.facet('interest', 9, query('tag:x'))).toEqual([{ value: 'unknown', count: 1 }, { value: 'warm', count: 1 }]);
});

it('tells of named people in the order they are named, and says beside what is asked for', () => {
  const [first, second, ...none] = filled().entries(['b', 'gone', 'a'], ['pay', 'complete']);
  expect([first?.id, second?.id, none.length]).toEqual(['b', 'a', 0]);
  expect(second?.more).toEqual({ pay: '60k', complete: { percent: 20, missing: ['mail', 'phone', 'role', 'employer', 'skills', 'source', 'owner', 'consent'] } });
  expect(filled().entries(['a'], [])[0]).not.toHaveProperty('more');
});
