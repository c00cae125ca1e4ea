import type { Person } from '../domain/person.ts';
import type { Dice } from './dice.ts';
import { gmailVariant, slip, withoutMarks } from './slips.ts';

/** What people are called for short; the other way round, too. */
const spoken: Readonly<Record<string, string>> = {
  Alexander: 'Alex', Andreas: 'Andi', Charlotte: 'Charlie', Christian: 'Chris', Christina: 'Tina', Christopher: 'Chris', Daniel: 'Dan', David: 'Dave', Elizabeth: 'Liz', Elisabeth: 'Lisa',
  Franziska: 'Franzi', Friedrich: 'Fritz', Gabriele: 'Gabi', James: 'Jim', Jennifer: 'Jenny', Johannes: 'Hannes', Joseph: 'Joe', Katharina: 'Kathi', Katherine: 'Kate', Margaret: 'Maggie',
  Matthew: 'Matt', Matthias: 'Matti', Maximilian: 'Max', Michael: 'Mike', Nicholas: 'Nick', Oliver: 'Oli', Patricia: 'Pat', Philipp: 'Phil', Rebecca: 'Becky', Richard: 'Rick', Robert: 'Bob',
  Samuel: 'Sam', Sebastian: 'Basti', Stefanie: 'Steffi', Susanne: 'Susi', Theodor: 'Theo', Thomas: 'Tom', Timothy: 'Tim', Tobias: 'Tobi', Ulrich: 'Uli', Victoria: 'Vicky', William: 'Bill',
};

/**
 * The same human entered a second time: applied again, taken over from a profile, typed at a fair, or in somebody's sheet.
 * `other` is somebody else whose id, and new address, number or employer are used where those have changed. The shares are
 * estimates of how such lists look, not measured ones; none of them was chosen by what the search finds.
 */
export function enterAgain(dice: Dice, original: Person, other: Person): Person {
  const way = dice.pick(['again', 'again', 'profile', 'fair', 'sheet', 'sheet'] as const);
  const kept = { again: { mail: 0.75, phone: 0.7, link: 0.4 }, profile: { mail: 0, phone: 0, link: 0.95 }, fair: { mail: 0.8, phone: 0.5, link: 0 }, sheet: { mail: 0.6, phone: 0.6, link: 0.2 } }[way];
  const [address] = original.emails;
  const [number] = original.phones;
  const mail = address && dice.chance(kept.mail) ? [{ ...address, address: dice.chance(0.1) ? slip(dice, address.address) : gmailVariant(dice, address.address) }] : dice.chance(0.5) && way !== 'profile' ? other.emails : [];
  const phone = number && dice.chance(kept.phone) ? [{ ...number, number: number.e164 ?? number.number }] : dice.chance(0.3) && way !== 'profile' ? other.phones : [];
  const links = dice.chance(kept.link) ? original.links.map((link) => ({ ...link, url: link.url.replace('https://www.', dice.pick(['http://', 'https://de.', ''])).concat(dice.pick(['', '/', '?trk=people'])) })) : [];
  const moved = dice.chance(0.15);
  return {
    ...other,
    ...nameAgain(dice, original),
    emails: mail,
    phones: phone,
    links,
    employer: dice.chance(0.1) ? '' : dice.chance(0.2) ? other.employer : dice.chance(0.3) ? `${original.employer} GmbH` : original.employer,
    title: dice.chance(0.1) ? '' : dice.chance(0.25) ? other.title : original.title,
    city: dice.chance(0.1) ? '' : moved ? other.city : dice.chance(0.3) ? withoutMarks(original.city, true) : original.city,
  };
}

function nameAgain(dice: Dice, { given, family }: Person): Pick<Person, 'given' | 'family' | 'preferred' | 'original'> {
  let first = given;
  let last = family;
  const short = spoken[given];
  if (short !== undefined && dice.chance(0.25)) first = short;
  if (dice.chance(0.35)) [first, last] = [withoutMarks(first, false), withoutMarks(last, false)];
  else if (dice.chance(0.25)) [first, last] = [withoutMarks(first, true), withoutMarks(last, true)];
  if (dice.chance(0.08)) last = slip(dice, last);
  if (dice.chance(0.06)) first = slip(dice, first);
  if (dice.chance(0.03)) first = `${first[0]}.`;
  if (dice.chance(0.06)) first = `${first} ${dice.pick(['M.', 'Maria', 'Paul', 'J.'])}`;
  if (dice.chance(0.02)) last = `${last}-${dice.pick(['Schmidt', 'Wagner', 'Jones'])}`;
  if (dice.chance(0.08)) [first, last] = [first.toUpperCase(), last.toUpperCase()];
  if (dice.chance(0.05)) [first, last] = [last, first];
  return { given: first, family: last, preferred: '', original: `${first} ${last}` };
}
