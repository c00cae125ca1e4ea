import type { Features } from './features.ts';
import { compareNames, fits, type Likeness, type NameLikeness } from './name-likeness.ts';
import type { Rarity } from './rarity.ts';

/** `sure`: the same mail, phone or profile, and the names fit. `likely` and `possible` are for a person to look at. */
export const levels = ['possible', 'likely', 'sure'] as const;
export type Level = (typeof levels)[number];

/** What two people share, or what speaks against them being one. */
export type Reason =
  | { readonly kind: 'mail' | 'phone' | 'profile'; readonly value: string }
  | { readonly kind: 'name'; readonly likeness: 'same' | 'short' | 'part' | 'sound' | 'typo' | 'initial' | 'swapped' | 'given' }
  | { readonly kind: 'employer' | 'city' | 'title' }
  | { readonly kind: 'other-name' };

/** How sure it is that two people are one: `confidence` from 0 to 1, and why. */
export type Verdict = { readonly level: Level; readonly confidence: number; readonly reasons: readonly Reason[] };

/** Bits taken off, or for "other" and "missing" given, for how a name fits. */
const nameCost: { readonly [L in Likeness]: number } = { same: 0, part: 1, short: 1, sound: 1.5, typo: 2, initial: 5, missing: 0, other: 0 };
/** Bits against, where both have a value and it differs: people move and change jobs, and have two addresses. */
const against = { employer: 1.2, city: 2, title: 1, mail: 0.5, phone: 0.5 };
/** One in ten people is in the list twice, before anything is known of them. */
const TWICE = 0.1;
const LIKELY = 5;
const POSSIBLE = -1;

/** Compares two people; null when nothing worth a look speaks for them being one. Never by the bare name, unless asked. */
export function verdictOn(a: Features, b: Features, rarity: Rarity, bareNames = false): Verdict | null {
  const shared = a.keys.filter((key) => b.keys.includes(key));
  const name = compareNames(a, b);
  if (shared.length > 0) return verdictByKey(shared, name);
  if (!fits(name.given) || !fits(name.family) || (name.given === 'initial' && name.family !== 'same') || (name.family === 'initial' && name.given !== 'same')) return null;
  const reasons: Reason[] = [{ kind: 'name', likeness: wordFor(name) }];
  let bits = Math.log2(TWICE / Math.max(100, rarity.people)) + nameBits(a, b, name, rarity);
  for (const kind of ['employer', 'city', 'title'] as const) {
    if (a[kind] === '' || b[kind] === '') continue;
    const same = a[kind] === b[kind] || (kind !== 'city' && holds(a[kind], b[kind]));
    bits += same ? Math.min(rarity.bits(kind, a[kind]), rarity.bits(kind, b[kind])) : -against[kind];
    if (same) reasons.push({ kind });
  }
  if (reasons.length === 1 && !bareNames) return null;
  for (const kind of ['mail', 'phone'] as const) if (has(a, kind) && has(b, kind)) bits -= against[kind];
  if (bits < POSSIBLE && !bareNames) return null;
  const level = bits >= LIKELY && reasons.length > 1 ? 'likely' : 'possible';
  return { level, confidence: Math.min(0.99, 1 / (1 + 2 ** -bits)), reasons };
}

function verdictByKey(shared: readonly string[], name: NameLikeness): Verdict {
  const reasons: Reason[] = shared.map((key) => ({ kind: kindOf(key), value: key.slice(key.indexOf(':') + 1) }));
  const own = shared.some((key) => !key.startsWith('phone:'));
  if (fits(name.given) && fits(name.family)) reasons.push({ kind: 'name', likeness: wordFor(name) });
  if (name.given === 'other') return { level: 'possible', confidence: own ? 0.4 : 0.2, reasons: [...reasons, { kind: 'other-name' }] };
  if (name.family !== 'other') return { level: 'sure', confidence: own || shared.length > 1 ? 0.995 : 0.98, reasons };
  if (fits(name.given)) reasons.push({ kind: 'name', likeness: 'given' });
  return own ? { level: 'likely', confidence: 0.93, reasons } : { level: 'possible', confidence: 0.5, reasons: [...reasons, { kind: 'other-name' }] };
}

/** How rare it is to share the name in this way; the more frequent of two values counts. */
function nameBits(a: Features, b: Features, name: NameLikeness, rarity: Rarity): number {
  const shared = a.familySounds.filter((sound) => b.familySounds.includes(sound));
  const counted = shared.length > 0 ? shared : [...a.familySounds, ...b.familySounds];
  const family = Math.min(...counted.map((sound) => rarity.bits('family', sound)));
  const given = Math.min(rarity.bits('given', a.givenSound), rarity.bits('given', b.givenSound));
  return given + family - nameCost[name.given] - nameCost[name.family] - (name.swapped ? 1 : 0);
}

/** Whether all words of the shorter are in the longer: "Ward Nurse" and "Ward Nurse, nights". */
function holds(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = new Set(long.split(' '));
  return short.length >= 4 && short.split(' ').every((word) => words.has(word));
}

function wordFor({ given, family, swapped }: NameLikeness): Extract<Reason, { kind: 'name' }>['likeness'] {
  if (swapped) return 'swapped';
  for (const one of ['typo', 'sound', 'initial', 'short', 'part'] as const) if (given === one || family === one) return one;
  return 'same';
}

function kindOf(key: string): 'mail' | 'phone' | 'profile' {
  if (key.startsWith('mail:')) return 'mail';
  return key.startsWith('phone:') ? 'phone' : 'profile';
}

function has({ keys }: Features, kind: string): boolean {
  return keys.some((key) => key.startsWith(`${kind}:`));
}
