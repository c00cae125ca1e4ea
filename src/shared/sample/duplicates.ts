import type { Person } from '../domain/person.ts';
import { Dice } from './dice.ts';
import { makePerson } from './people.ts';
import { enterAgain } from './second-entry.ts';
import { companyTails, familyHeads, familyTails, moreGiven } from './tables/family-parts.ts';
import { trades, type TradeName } from './tables/work.ts';

export type LabelledOptions = { readonly seed: number; readonly now: number; readonly originals: number; readonly duplicates: number; readonly lookalikes: number };

/** People, and which two of them are one: what duplicates are searched for in, and what must be found. */
export type Labelled = { readonly people: readonly Person[]; readonly pairs: readonly (readonly [string, string])[] };

/**
 * A made-up workspace in which `duplicates` people were entered twice, as it happens (see `enterAgain`), and `lookalikes`
 * only look like somebody else: namesakes, brothers and sisters with one telephone, colleagues with one switchboard.
 */
export function generateLabelled({ seed, now, originals, duplicates, lookalikes }: LabelledOptions): Labelled {
  const dice = new Dice(seed);
  const people = Array.from({ length: originals }, (_, i) => makeOriginal(dice, now, i));
  const twice = dice.some(people, duplicates + lookalikes);
  const pairs: [string, string][] = [];
  const more: Person[] = [];
  for (const [i, original] of twice.entries()) {
    if (i < duplicates) {
      const again = enterAgain(dice, original, makeOriginal(dice, now, originals + i));
      more.push(again);
      pairs.push(original.id < again.id ? [original.id, again.id] : [again.id, original.id]);
    } else more.push(lookLike(dice, original, makeOriginal(dice, now, originals + i)));
  }
  return { people: [...people, ...more], pairs };
}

/** Somebody with a name about as frequent as real ones are, some mail at Gmail, and a profile more often than not. */
function makeOriginal(dice: Dice, now: number, serial: number): Person {
  const trade = dice.pick(Object.keys(trades) as TradeName[]);
  const base = makePerson(dice, 'user', { trade, createdAt: now - serial * 60_000, serial });
  const given = dice.chance(0.5) ? dice.pick(moreGiven) : base.given;
  const family = dice.chance(0.6) ? dice.pick(familyHeads) + dice.pick(familyTails) : base.family;
  const employer = dice.chance(0.7) ? `${dice.pick(familyHeads)}${dice.pick(familyTails)} ${dice.pick(companyTails)}` : base.employer;
  const local = `${given}.${family}`.normalize('NFKD').replace(/[^a-zA-Z.]+/gu, '').toLowerCase();
  const address = `${local.length > 3 ? local : 'box'}${serial}@${dice.chance(0.5) ? 'gmail.com' : 'post.example'}`;
  const links = dice.chance(0.6) ? [{ url: `https://www.linkedin.com/in/${local.replaceAll('.', '-')}-${serial}`, label: 'LinkedIn' }] : [];
  return { ...base, given, family, original: `${given} ${family}`, employer, links, emails: [{ address, kind: 'personal', status: 'current', rank: 0 }] };
}

/** Somebody else, `other`, who shares with `original` what different people do share. */
function lookLike(dice: Dice, original: Person, other: Person): Person {
  const { given, family, employer, city, title, phones } = original;
  switch (dice.int(0, 9)) {
    case 0:
    case 1:
      return { ...other, family, city, phones, original: `${other.given} ${family}` };
    case 2:
    case 3:
      return { ...other, employer, phones, city };
    case 4:
    case 5:
      return { ...other, given, family, original: `${given} ${family}` };
    case 6:
      return { ...other, given, family, title, original: `${given} ${family}` };
    case 7:
    case 8:
      return { ...other, family, employer, city, original: `${other.given} ${family}` };
    default:
      return { ...other, given, employer, city, title, original: `${given} ${other.family}` };
  }
}
