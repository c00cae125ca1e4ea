import { isShortFor } from './nicknames.ts';
import { editDistance, soundOf } from './words.ts';

/**
 * How two given or two family names go together: the same; one short for the other; one part of a double name; they sound
 * the same; a slip of the keyboard; an initial; one is not known; or they are different.
 */
export type Likeness = 'same' | 'short' | 'part' | 'sound' | 'typo' | 'initial' | 'missing' | 'other';

const order: readonly Likeness[] = ['same', 'short', 'part', 'sound', 'typo', 'initial', 'missing', 'other'];

/** The words of a name as they are compared: see `nameWords`. */
export type Names = { readonly given: readonly string[]; readonly family: readonly string[]; readonly preferred: readonly string[] };

export type NameLikeness = { readonly given: Likeness; readonly family: Likeness; readonly swapped: boolean };

/** Compares two names, also with given and family name swapped; the better way counts. */
export function compareNames(a: Names, b: Names): NameLikeness {
  const straight = { given: compareGiven(a, b), family: compareParts(a.family, b.family, false), swapped: false };
  if (fits(straight.given) && fits(straight.family)) return straight;
  // Where a name is swapped, either of the two may be the given name: both are compared as such.
  const given = compareParts(a.given, b.family, true);
  if (!fits(given)) return straight;
  const family = compareParts(a.family, b.given, true);
  const initial = given === 'initial' || family === 'initial';
  return fits(family) && (!initial || given === 'same' || family === 'same') ? { given, family, swapped: true } : straight;
}

/** Whether both names are known and go together. */
export function fits(likeness: Likeness): boolean {
  return likeness !== 'other' && likeness !== 'missing';
}

function compareGiven(a: Names, b: Names): Likeness {
  const spoken = [compareParts(a.given, b.given, true)];
  if (a.preferred.length > 0) spoken.push(compareParts(a.preferred, b.given, true));
  if (b.preferred.length > 0) spoken.push(compareParts(a.given, b.preferred, true));
  return spoken.reduce(better);
}

function compareParts(a: readonly string[], b: readonly string[], given: boolean): Likeness {
  const [first] = a;
  const [other] = b;
  if (first === undefined || other === undefined) return 'missing';
  if (a.length === b.length && a.every((word, i) => word === b[i])) return 'same';
  if (a.length === 1 && b.length === 1) return compareWords(first, other, given);
  const [joined, otherJoined] = [a.join(''), b.join('')];
  if (joined === otherJoined) return 'same';
  // Of several given names the first is the one people are called by; any word of a double family name may stand alone.
  const best = given ? compareWords(first, other, given) : a.flatMap((word) => b.map((one) => compareWords(word, one, false))).reduce(better);
  if (a.length === b.length) return best === 'same' ? 'part' : best;
  return best === 'other' || best === 'initial' ? closeTo(joined, otherJoined, best) : better(best, 'part') === best ? 'part' : best;
}

function closeTo(a: string, b: string, otherwise: Likeness): Likeness {
  return a.length > 7 && editDistance(a, b, 1) === 1 ? 'typo' : otherwise;
}

function compareWords(a: string, b: string, given: boolean): Likeness {
  if (a === b) return 'same';
  if (given && isShortFor(a, b)) return 'short';
  const shorter = Math.min(a.length, b.length);
  if (shorter === 1) return a[0] === b[0] ? 'initial' : 'other';
  if (given && endsOtherwise(a, b)) return 'other';
  const allowed = Math.max(a.length, b.length) >= 8 ? 2 : 1;
  const sound = soundOf(a);
  if (shorter >= 4 && sound.length >= (given ? 3 : 2) && sound === soundOf(b) && editDistance(a, b, 2) <= 2) return 'sound';
  if (a[0] === b[0]) return shorter >= 4 && editDistance(a, b, allowed) <= allowed ? 'typo' : 'other';
  return shorter >= 5 && slipsAtStart(a, b) ? 'typo' : 'other';
}

/** Whether the first letter alone is wrong, missing, too many, or swapped with the second. */
function slipsAtStart(a: string, b: string): boolean {
  const [rest, other] = [a.slice(1), b.slice(1)];
  return rest === other || rest === b || a === other || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

const vowelEnd = /[aeio]$/u;

/** `Daniel` and `Daniela`, `Maria` and `Mario`: a last vowel tells women from men, and is no slip. */
function endsOtherwise(a: string, b: string): boolean {
  return (vowelEnd.test(a) || vowelEnd.test(b)) && a.replace(vowelEnd, '') === b.replace(vowelEnd, '');
}

function better(a: Likeness, b: Likeness): Likeness {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
