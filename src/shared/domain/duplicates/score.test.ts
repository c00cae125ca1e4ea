import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf, type Facts } from './features.ts';
import { compareNames } from './name-likeness.ts';
import { Frequencies } from './rarity.ts';
import { verdictOn, type Verdict } from './score.ts';
import { whyText } from './why.ts';

const nobody: Facts = { id: '', given: '', family: '', preferred: '', title: '', employer: '', city: '', keys: [] };
const ana: Facts = { ...nobody, id: 'a', given: 'Katharina', family: 'Müller', title: 'Nurse', employer: 'Mercy General', city: 'Köln', keys: ['mail:k@x.example'] };

function verdict(a: Partial<Facts>, b: Partial<Facts>, bareNames = false): Verdict | null {
  const rarity = new Frequencies();
  for (let i = 0; i < 5000; i++) rarity.add(featuresOf({ ...nobody, id: `${i}`, given: `G${i % 300}x`, family: `F${i}y`, city: `C${i % 40}` }));
  return verdictOn(featuresOf({ ...ana, ...a }), featuresOf({ ...ana, id: 'b', keys: [], ...b }), rarity, bareNames);
}

const namesOf = (given: string, family: string, preferred = '') => featuresOf({ ...nobody, given, family, preferred });

describe('names', () => {
  it.each([
    ['Robert', 'Smith', 'Bob', 'Smith', { given: 'short', family: 'same', swapped: false }],
    ['Anna', 'Meier', 'Anna', 'Mayer', { given: 'same', family: 'sound', swapped: false }],
    ['Anna', 'Lindqvist', 'Anna', 'Lindqivst', { given: 'same', family: 'sound', swapped: false }],
    ['Anna', 'Bergmann', 'Anna', 'Bergnann', { given: 'same', family: 'typo', swapped: false }],
    ['Bergmann', 'Anna', 'Anna', 'Bergmann', { given: 'same', family: 'same', swapped: true }],
    ['A.', 'Bergmann', 'Anna', 'Bergmann', { given: 'initial', family: 'same', swapped: false }],
    ['Anna', 'García López', 'Anna', 'García', { given: 'same', family: 'part', swapped: false }],
    ['Daniel', 'Doyle', 'Daniela', 'Doyle', { given: 'other', family: 'same', swapped: false }],
    ['Anna', '', 'Anna', 'Doyle', { given: 'same', family: 'missing', swapped: false }],
  ])('%s %s and %s %s', (given, family, otherGiven, otherFamily, likeness) => {
    expect(compareNames(namesOf(given, family), namesOf(otherGiven, otherFamily))).toMatchObject(likeness);
  });

  it('takes the name people are called by, too', () => {
    expect(compareNames(namesOf('Xaver Joseph', 'Huber', 'Joe'), namesOf('Joe', 'Huber')).given).toBe('same');
  });
});

describe('a verdict', () => {
  it('is sure with the same mail and a name that fits, and says why', () => {
    const found = verdict({}, { given: 'Kathi', family: 'MUELLER', keys: ['mail:k@x.example'] });
    expect(found).toMatchObject({ level: 'sure' });
    expect(whyText(found?.reasons ?? [])).toBe('same mail, short form of the name');
  });

  it('is only possible where another person uses the same phone or mail', () => {
    expect(verdict({ keys: ['phone:+491'] }, { given: 'Peter', keys: ['phone:+491'] })).toMatchObject({ level: 'possible', reasons: [{ kind: 'phone' }, { kind: 'other-name' }] });
  });

  it('is likely with a rare name and the same employer, title or town', () => {
    expect(verdict({}, { given: 'Katarina', family: 'Mueller', city: '' })).toMatchObject({ level: 'likely' });
    expect(whyText(verdict({}, { given: 'Müller', family: 'Katharina', title: '', city: '' })?.reasons ?? [])).toContain('swapped, same employer');
  });

  it('is never made of the bare name, unless somebody is just being typed', () => {
    const elsewhere = { employer: 'Other', city: 'Rome', title: 'Cook' };
    expect(verdict({}, elsewhere)).toBeNull();
    expect(verdict({}, elsewhere, true)).toMatchObject({ level: 'possible', reasons: [{ kind: 'name', likeness: 'same' }] });
  });

  it('is the same both ways', () => {
    const word = fc.constantFrom('', 'Anna', 'Ana', 'Bob', 'Robert', 'Müller', 'Mueller', 'Meier', 'Mayer', 'A.', 'Anna-Lena');
    const facts = fc.record({ given: word, family: word, preferred: word, title: fc.constantFrom('', 'Nurse', 'Ward Nurse'), employer: fc.constantFrom('', 'Acme GmbH', 'Acme'), city: fc.constantFrom('', 'Köln', 'Koeln'), keys: fc.subarray(['mail:a', 'phone:1', 'link:x']) });
    fc.assert(
      fc.property(facts, facts, fc.boolean(), (a, b, bare) => {
        const [left, right] = [featuresOf({ ...a, id: 'a' }), featuresOf({ ...b, id: 'b' })];
        const rarity = new Frequencies();
        for (const one of [left, right]) rarity.add(one);
        const [there, back] = [verdictOn(left, right, rarity, bare), verdictOn(right, left, rarity, bare)];
        expect(back?.level).toBe(there?.level);
        expect(back?.confidence ?? 0).toBeCloseTo(there?.confidence ?? 0, 6);
      }),
    );
  });
});
