import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { fold } from '#shared/domain/fold.ts';
import { exactKeys } from '#shared/import/match-keys.ts';
import { reachOf, type NewPerson } from './new-person.ts';

/** Somebody who is, or may be, the same person; `why` says what they share. `sure` for mail, phone and profile. */
export type Duplicate = { readonly id: string; readonly name: string; readonly why: string; readonly sure: boolean };

const SETTLE = 120;
const whys: Readonly<Record<string, string>> = { mail: 'has this mail address', phone: 'has this phone number', link: 'has this profile' };

/** Who is known already under what is typed. */
export function useDuplicates(value: NewPerson, home: string): readonly Duplicate[] {
  const [found, setFound] = useState<readonly Duplicate[]>([]);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => void find(value, home).then((people) => wanted && setFound(people)), SETTLE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [value, home]);
  return found;
}

async function find(value: NewPerson, home: string): Promise<readonly Duplicate[]> {
  const { index } = desk();
  const keys = exactKeys(reachOf(value, home));
  const name = fold(value.name.trim());
  await index.ready();
  const query: PeopleQuery = { text: value.name, owner: null, tag: null, kind: null, sort: { field: 'name', descending: false } };
  const [known, same] = await Promise.all([keys.length > 0 ? index.known([keys]) : [], name.length > 2 ? index.query(query, 0, 20) : null]);
  const sure = (known[0] ?? []).map(({ id, name: who, key }) => ({ id, name: who, why: whys[key.split(':')[0] ?? ''] ?? 'is known', sure: true }));
  const alike = (same?.entries ?? [])
    .filter((entry) => fold(entry.name) === name)
    .map((entry) => ({ id: entry.id, name: entry.name, why: ['has this name', entry.title, entry.employer].filter(Boolean).join(', '), sure: false }));
  return [...sure, ...alike].filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at).slice(0, 4);
}
