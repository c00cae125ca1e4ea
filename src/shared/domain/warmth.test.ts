import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interestLevels } from './person.ts';
import type { Today } from './today.ts';
import { contactKinds, warmthOf, type Contact } from './warmth.ts';
import { warmthLines, warmthText } from './warmth-why.ts';

const DAY = 86_400_000;
const today: Today = { now: Date.UTC(2026, 10, 23, 12), offset: 3_600_000 };
const ago = (days: number): number => today.now - days * DAY;
const contact: fc.Arbitrary<Contact> = fc.record({ kind: fc.constantFrom(...contactKinds), at: fc.integer({ min: -30, max: 3000 }).map(ago) });
const contacts = fc.array(contact, { maxLength: 12 });
const level = fc.constantFrom(...interestLevels);
const score = (list: readonly Contact[], interest: (typeof interestLevels)[number]): number => warmthOf(list, interest, today).score;

describe('warmth', () => {
  it('adds what every contact is worth today to the interest', () => {
    const warmth = warmthOf([{ kind: 'call', at: ago(60) }, { kind: 'meeting', at: ago(0) }], 'warm', today);
    expect(warmth).toEqual({
      score: 53,
      parts: [
        { kind: 'meeting', at: ago(0), days: 0, points: 25 },
        { kind: 'call', at: ago(60), days: 60, points: 7.5 },
      ],
      byContact: 32.5,
      byInterest: 20,
    });
    expect(warmthText(warmth, 'warm')).toBe('Warmth 53 of 100\n+25.0  Meeting today\n+7.5  Call 60 days ago\n+20.0  Interest: warm');
  });

  it('is nothing for somebody one never spoke with, and who is cold', () => {
    expect(score([], 'unknown')).toBe(0);
    expect(score([{ kind: 'mail', at: ago(1) }], 'cold')).toBe(0);
    expect(warmthText(warmthOf([], 'cold', today), 'cold')).toContain('−20.0  Interest: cold');
  });

  it('lies between 0 and 100 and does not depend on the order', () => {
    fc.assert(
      fc.property(contacts, level, (list, interest) => {
        const warmth = warmthOf(list, interest, today);
        expect(warmth.score).toBeGreaterThanOrEqual(0);
        expect(warmth.score).toBeLessThanOrEqual(100);
        expect(warmthOf(list.toReversed(), interest, today).score).toBe(warmth.score);
      }),
    );
  });

  it('never falls when a contact is newer, when there is one more, or when the interest rises', () => {
    fc.assert(
      fc.property(contacts, contact, level, fc.nat({ max: 400 }), (list, one, interest, days) => {
        const at = Math.min(today.now, one.at + days * DAY);
        expect(score([...list, { ...one, at }], interest)).toBeGreaterThanOrEqual(score([...list, one], interest));
        expect(score([...list, one], interest)).toBeGreaterThanOrEqual(score(list, interest));
        expect(score(list, 'keen')).toBeGreaterThanOrEqual(score(list, interest));
      }),
    );
  });

  it('cools as the days go by', () => {
    fc.assert(
      fc.property(fc.array(contact.filter(({ at }) => at <= today.now)), level, fc.nat({ max: 900 }), (list, interest, days) => {
        expect(warmthOf(list, interest, { ...today, now: today.now + days * DAY }).score).toBeLessThanOrEqual(score(list, interest));
      }),
    );
  });

  it('shows figures that add up to the score, before it is kept between 0 and 100', () => {
    fc.assert(
      fc.property(contacts, level, (list, interest) => {
        const warmth = warmthOf(list, interest, today);
        const sum = warmthLines(warmth, interest).reduce((all, { adds }) => all + Number(adds.replace('−', '-')), 0);
        expect(Math.max(0, Math.min(100, Math.round(Math.round(sum * 10) / 10)))).toBe(warmth.score);
      }),
    );
  });
});
