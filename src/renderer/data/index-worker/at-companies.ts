import { fold } from '#shared/domain/fold.ts';
import type { Entry } from './entry.ts';

/** A company as people refer to it. */
export type CompanyKey = { readonly id: string; readonly name: string };

type Placed = Pick<Entry, 'companyId' | 'employer'>;

/** For each company, the people linked to it, or with its name as their employer, whatever its case and accents. */
export function peopleAt<E extends Placed>(entries: Iterable<E>, companies: readonly CompanyKey[]): E[][] {
  const found = companies.map((): E[] => []);
  const byId = new Map(companies.map(({ id }, at) => [id, at]));
  const byName = new Map(companies.map(({ name }, at) => [fold(name.trim()), at]));
  const known = new Map<string, number | undefined>();
  const byEmployer = (employer: string): number | undefined => {
    if (!known.has(employer)) known.set(employer, employer.trim() === '' ? undefined : byName.get(fold(employer.trim())));
    return known.get(employer);
  };
  for (const entry of entries) {
    const linked = entry.companyId === null ? undefined : byId.get(entry.companyId);
    const named = byEmployer(entry.employer);
    if (linked !== undefined) found[linked]?.push(entry);
    if (named !== undefined && named !== linked) found[named]?.push(entry);
  }
  return found;
}
