import { describe, expect, it } from 'vitest';
import type { Facts } from './features.ts';
import { Recogniser } from './recogniser.ts';

const nobody: Facts = { id: '', given: '', family: '', preferred: '', title: '', employer: '', city: '', keys: [] };
const robert: Facts = { ...nobody, id: 'r', given: 'Robert', family: 'Lindqvist', title: 'Nurse', employer: 'Mercy', city: 'Lund', keys: ['mail:r@x.example'] };
const saga: Facts = { ...nobody, id: 's', given: 'Saga', family: 'Öhman', employer: 'Acme', keys: ['phone:+46'] };

function make(...people: Facts[]): { known: Map<string, Facts>; recogniser: Recogniser } {
  const known = new Map(people.map((one) => [one.id, one]));
  return { known, recogniser: new Recogniser([...known.keys()], (id) => known.get(id)) };
}

describe('while somebody is typed', () => {
  it('tells who it surely, likely or possibly is, the surest first', () => {
    const namesake = { ...robert, id: 'n', employer: 'Elsewhere', city: 'Rome', title: 'Cook', keys: [] };
    const { recogniser } = make(robert, saga, namesake);
    const found = recogniser.recognise({ ...nobody, given: 'Bob', family: 'Lindkvist', keys: ['mail:r@x.example'] }, 4);
    expect(found.map(({ id, level }) => [id, level])).toEqual([['r', 'sure'], ['n', 'possible']]);
    expect(recogniser.recognise({ ...nobody, given: 'Robert', family: 'Lindqvist', employer: 'Mercy' }, 1)).toMatchObject([{ id: 'r', level: 'likely' }]);
    expect(recogniser.recognise(nobody, 4)).toEqual([]);
  });

  it('knows who came, changed and went since it read everybody', () => {
    const { known, recogniser } = make(robert);
    const typed = { ...nobody, keys: ['phone:+46'] };
    expect(recogniser.recognise(typed, 4)).toEqual([]);
    known.set('s', saga);
    recogniser.changed('s');
    expect(recogniser.recognise(typed, 4)).toMatchObject([{ id: 's', level: 'sure' }]);
    known.delete('s');
    recogniser.changed('s');
    expect(recogniser.recognise(typed, 4)).toEqual([]);
    expect(recogniser.changes).toBe(1);
    recogniser.changed('r');
    expect(recogniser.changes).toBe(2);
  });

  it('of a row of a list says who it likely is, never a mere namesake', () => {
    const crowd = Array.from({ length: 300 }, (_, i) => ({ ...nobody, id: `c${i}`, given: `Kim${i}`, family: `Berg${i}`, employer: `Firm ${i}`, city: 'Lund' }));
    const { known, recogniser } = make(robert, saga, ...crowd);
    const row = { ...nobody, given: 'Bob', family: 'Lindkvist' };
    expect(recogniser.likely({ ...row, employer: 'Mercy GmbH', city: 'Lund' })).toMatchObject({ id: 'r', level: 'likely' });
    expect(recogniser.likely(row)).toBeUndefined();
    expect(recogniser.likely({ ...row, given: 'Saga', employer: 'Mercy' })).toBeUndefined();
    known.set('new', { ...saga, id: 'new', keys: [], given: 'Ingrid', family: 'Sjöstrand', employer: 'Acme' });
    recogniser.changed('new');
    expect(recogniser.likely({ ...nobody, given: 'Ingrid', family: 'Sjostrand', employer: 'ACME Inc.' })).toMatchObject({ id: 'new' });
  });

  it('is not the person themselves', () => {
    expect(make(robert).recogniser.recognise(robert, 4)).toEqual([]);
  });
});
