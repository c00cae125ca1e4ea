import type { Person } from '#shared/domain/person.ts';
import { headerKey } from './header-text.ts';
import { besideNames, targetOfHeader } from './header-words.ts';
import { findProfile } from './profiles.ts';
import { singleTargets, type Mapping, type TargetId } from './targets.ts';

/** What the column names suggest; `profile` names the known file shape, `source` where such files come from. */
export type Suggestion = {
  readonly mapping: Mapping;
  readonly profile: string | null;
  readonly source: string;
  readonly kinds: Person['kinds'] | null;
};

/** Names nobody should import without deciding to: they stay out even when their column name looks familiar. */
const sensitive =
  /^(ssn|socialsecurity.*|taxid|nationalid|passport.*|dateofbirth|dob|birthdate|birthday|geburtsdatum|age|gender|sex|ethnicity|race|religion|disability|veteran|maritalstatus|eeo.*)$/u;

/** The fields the columns go to by their names: a known file's own mapping first, then each name by itself. */
export function suggestMapping(headers: readonly string[]): Suggestion {
  const fitted = findProfile(headers);
  const guesses = headers.map((header): TargetId => {
    const key = headerKey(header);
    if (sensitive.test(key)) return 'ignore';
    const own = fitted?.columns.get(key);
    if (own !== undefined) return own;
    return fitted?.profile.guessRest === false ? 'ignore' : (targetOfHeader(header) ?? 'ignore');
  });
  const known = new Set(guesses);
  const named = guesses.map((target, i) =>
    target === 'fullName' ? (besideNames(headers[i] ?? '', known) ?? target) : target,
  );
  return {
    mapping: secondsToNote(named),
    profile: fitted?.profile.name ?? null,
    source: fitted?.profile.source ?? '',
    kinds: fitted?.profile.kinds ?? null,
  };
}

/** A second column for a field that holds one value would overwrite the first. */
function secondsToNote(targets: readonly TargetId[]): Mapping {
  const used = new Set<TargetId>();
  return targets.map((target) => {
    if (!singleTargets.has(target)) return target;
    if (used.has(target)) return 'note';
    used.add(target);
    return target;
  });
}

/** The key under which a hand-made mapping is kept: equal for equal column names in equal order, and short. */
export function mappingKey(headers: readonly string[]): string {
  const joined = headers.map(headerKey).join('\u001F');
  return `${headers.length}-${hash(joined, 0x811c9dc5)}${hash(joined, 0x2f0b4a27)}`;
}

/** FNV-1a over UTF-16 units, 32 bits in hex. Not for secrets. */
function hash(value: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
