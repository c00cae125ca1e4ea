import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOp } from '#shared/sync/apply.ts';
import type { Json } from '#shared/sync/op.ts';
import { plain, type Row } from '#shared/sync/row.ts';
import { elementKey, setFields } from '#shared/sync/rules.ts';
import { emptyPerson, type Consent, type Person } from '../person.ts';
import { choiceNames, setsOfPerson, type SetOfPerson } from './fields.ts';
import { join, stricter, type Joined } from './join.ts';
import { passedOn, separate } from './separate.ts';

const mail = (address: string, rank = 0): Person['emails'][number] => ({ address, kind: 'other', status: 'current', rank });
const born = { createdAt: 0, createdBy: 'u' };

function person(id: string, fields: Partial<Person>): Person {
  return { ...emptyPerson, ...born, id, ...fields };
}

const word = fc.constantFrom('', 'Ana', 'ANA', 'Lima', 'Köln', 'Koln', 'SQL');
const words = fc.uniqueArray(word.filter(Boolean), { maxLength: 4 });
const emails = fc.uniqueArray(fc.constantFrom('ana@x.example', 'Ana@X.example', 'a.na@gmail.com', 'ana@gmail.com', 'b@x.example'), { maxLength: 3 });
const somebody = fc.record({
  given: word,
  family: word,
  title: word,
  city: word,
  rating: fc.nat({ max: 5 }),
  doNotContact: fc.boolean(),
  tags: words,
  skills: words,
  owners: words,
  emails: emails.map((all) => all.map(mail)),
  phones: fc.uniqueArray(fc.constantFrom('+49 30 1', '+49 (30) 1', '030 1'), { maxLength: 2 }).map((all) =>
    all.map((number, rank) => ({ number, e164: number.startsWith('+') ? '+49301' : null, kind: 'mobile' as const, status: 'current' as const, rank })),
  ),
  consent: fc.record({
    state: fc.constantFrom<Consent['state']>('unknown', 'given', 'requested', 'withdrawn'),
    basis: word,
    at: fc.constant(null),
    expires: fc.option(fc.nat({ max: 9 })),
  }),
});
const take = fc.subarray([...choiceNames]);

/** A person after what a merge sets and adds, as the ops would make them. */
function joined(winner: Person, { set, add }: Joined): Person {
  let row = applyOp(undefined, { kind: 'create', entity: 'people', id: winner.id, hlc: '0', seq: 0, value: winner as unknown as Json }) as Row;
  let seq = 0;
  const next = () => ({ entity: 'people', id: winner.id, hlc: String(++seq).padStart(4, '0'), seq }) as const;
  for (const [field, value] of Object.entries(set)) row = applyOp(row, { ...next(), kind: 'set', field, value, base: '9'.repeat(4) }) as Row;
  for (const [field, elements] of Object.entries(add) as [SetOfPerson, readonly Json[]][]) {
    for (const value of elements) row = applyOp(row, { ...next(), kind: 'elem', field, value, elem: elementKey(value, setFields.people?.[field] ?? {}) }) as Row;
  }
  return plain(row) as unknown as Person;
}

function broughtBy(winner: Person, { set, add }: Joined): Parameters<typeof separate>[2] {
  const before = Object.fromEntries(Object.keys(set).map((field) => [field, winner[field as keyof Person] as Json]));
  const added = Object.fromEntries(Object.entries(add).map(([field, elements]) => [field, elements.map((one) => elementKey(one, setFields.people?.[field] ?? {}))]));
  return { before, added };
}

/** After a separation: what is set is set, what goes is gone. */
function parted(merged: Person, { set, remove }: ReturnType<typeof separate>): Person {
  const lists = Object.fromEntries(
    setsOfPerson.map((field) => [field, ((merged[field] ?? []) as Json[]).filter((one) => !remove[field]?.includes(elementKey(one, setFields.people?.[field] ?? {})))]),
  );
  return { ...merged, ...lists, ...(set as Partial<Person>) };
}

describe('what the winner becomes', () => {
  it('has the mails, phones, links and words of both, each once, its own first', () => {
    const winner = person('a', { emails: [mail('ana@gmail.com')], tags: ['Java'], links: [{ url: 'https://www.linkedin.com/in/ana/', label: '' }] });
    const loser = person('b', { emails: [mail('a.na+jobs@googlemail.com'), mail('ana@work.example', 1)], tags: ['JAVA', 'SQL'], links: [{ url: 'http://de.linkedin.com/in/Ana', label: 'x' }] });
    expect(join(winner, loser, [])).toEqual({ set: {}, add: { emails: [mail('ana@work.example', 1)], tags: ['SQL'] } });
  });

  it('takes from the loser what is chosen, and nothing else', () => {
    const winner = person('a', { given: 'Ana', city: 'Bonn', employer: 'Acme', companyId: 'c' });
    const loser = person('b', { given: 'Anna', family: 'Lima', city: 'Köln', employer: 'Beta', title: 'Nurse' });
    expect(join(winner, loser, ['name', 'employer']).set).toEqual({ given: 'Anna', family: 'Lima', employer: 'Beta', companyId: null });
  });

  it('lets do-not-contact and the stricter consent stand, whoever has them', () => {
    const said = { state: 'withdrawn', basis: 'Mail', at: 1, expires: null } as const;
    const given = { state: 'given', basis: 'Form', at: 1, expires: 5 } as const;
    expect(join(person('a', { consent: given }), person('b', { doNotContact: true, consent: said }), []).set).toEqual({ doNotContact: true, consent: said });
    expect(join(person('a', { doNotContact: true, consent: said }), person('b', { consent: given }), []).set).toEqual({});
    expect(stricter(given, { ...given, expires: null })).toBe(given);
  });

  it('is told apart from whom the loser was told apart from, never from itself', () => {
    expect(join(person('a', { notSame: ['x'] }), person('b', { notSame: ['a', 'x', 'y'] }), []).add).toEqual({ notSame: ['y'] });
  });

  it('loses nothing of a list, and joining the same again brings nothing', () => {
    fc.assert(
      fc.property(somebody, somebody, take, (a, b, taken) => {
        const [winner, loser] = [person('a', a), person('b', b)];
        const merged = joined(winner, join(winner, loser, taken));
        for (const field of setsOfPerson) expect(merged[field]).toEqual(expect.arrayContaining([...(winner[field] ?? [])]));
        expect(join(merged, loser, taken)).toEqual({ set: {}, add: {} });
        expect(merged.doNotContact).toBe(a.doNotContact || b.doNotContact);
      }),
    );
  });
});

describe('separating', () => {
  it('right after the merge gives both as they were', () => {
    fc.assert(
      fc.property(somebody, somebody, take, (a, b, taken) => {
        const [winner, loser] = [joined(person('a', a), { set: {}, add: {} }), person('b', b)];
        const what = join(winner, loser, taken);
        expect(parted(joined(winner, what), separate(joined(winner, what), loser, broughtBy(winner, what), []))).toEqual(winner);
      }),
    );
  });

  it('keeps what was changed since, and what somebody has who is still merged', () => {
    const winner = person('a', { city: 'Bonn' });
    const loser = person('b', { city: 'Köln', title: 'Nurse', tags: ['x', 'y'], emails: [mail('b@x.example')] });
    const what = join(winner, loser, ['place', 'title']);
    const later = { ...joined(winner, what), title: 'Lead nurse', emails: [{ ...mail('b@x.example'), status: 'invalid' as const }] };
    expect(separate(later, loser, broughtBy(winner, what), [person('c', { tags: ['y'] })])).toEqual({ set: { city: 'Bonn' }, remove: { tags: ['x'] } });
  });

  it('is not misled by an order of mails that was changed', () => {
    const winner = person('a', { emails: [mail('a@x.example')] });
    const loser = person('b', { emails: [mail('b@x.example')] });
    const what = join(winner, loser, []);
    const later = { ...winner, emails: [mail('b@x.example', 0), mail('a@x.example', 1)] };
    expect(separate(later, loser, broughtBy(winner, what), []).remove).toEqual({ emails: ['b@x.example'] });
  });

  it('knows what went on with the next merge', () => {
    const first = { before: { city: 'Bonn', title: '' }, added: { tags: ['x', 'y'], emails: ['b@x.example'] } };
    const next = { before: { city: 'Ulm' }, added: { tags: ['y', 'z'] } };
    expect(passedOn(first, next)).toEqual({ before: { city: 'Bonn' }, added: { tags: ['y'] } });
  });
});
