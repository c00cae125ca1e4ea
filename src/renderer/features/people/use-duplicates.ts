import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { Hint } from '#data/index-worker/people-index.ts';
import { readLastContact } from '#data/queries/last-contact.ts';
import type { Facts } from '#shared/domain/duplicates/features.ts';
import { exactKeys } from '#shared/import/match-keys.ts';
import { splitName } from '#shared/import/names.ts';
import { reachOf, type NewPerson } from './new-person.ts';

/** Somebody who is, or may be, the same person; `lastContact` is when both sides last took part in something, ms. */
export type Duplicate = Hint & { readonly lastContact: number | null };

const SETTLE = 120;
const MOST = 3;

/** Who may be known already under what is typed, the surest first. */
export function useDuplicates(value: NewPerson, home: string): readonly Duplicate[] {
  const [found, setFound] = useState<readonly Duplicate[]>([]);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => void find(draftOf(value, home)).then((people) => wanted && setFound(people)), SETTLE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [value, home]);
  return found;
}

async function find(draft: Facts): Promise<readonly Duplicate[]> {
  // Asked for an empty form, too: everybody is read for it before the first letter.
  const hints = await desk().index.recognise(draft, MOST);
  const now = Date.now();
  return Promise.all(hints.map(async (hint) => ({ ...hint, lastContact: await readLastContact(hint.id, now) })));
}

function draftOf(value: NewPerson, home: string): Facts {
  const { given, family } = splitName(value.name);
  const { title, employer, city } = value;
  return { id: '', given, family, preferred: '', title, employer, city, keys: exactKeys(reachOf(value, home)) };
}
