import type { Stored } from '#data/kernel/changes.ts';
import { fold } from '#shared/domain/fold.ts';
import { compareText } from '#ui/format/sort.ts';
import { countryText } from './company-words.ts';

/** A company as the table shows it. */
export type CompanyRow = {
  readonly company: Stored<'companies'>;
  /** `Hamburg, Germany` */
  readonly place: string;
  readonly jobs: number;
  /** Null until it is counted. */
  readonly people: number | null;
};

/** The companies by name, with how many jobs and people they have. */
export function rowsOf(companies: Iterable<Stored<'companies'>>, jobs: Iterable<{ readonly companyId: string | null }>, people: ReadonlyMap<string, number>): CompanyRow[] {
  const jobCounts = new Map<string | null, number>();
  for (const { companyId } of jobs) jobCounts.set(companyId, (jobCounts.get(companyId) ?? 0) + 1);
  return [...companies]
    .toSorted((a, b) => compareText(a.name, b.name))
    .map((company) => ({
      company,
      place: [company.city, countryText(company.country)].filter(Boolean).join(', '),
      jobs: jobCounts.get(company.id) ?? 0,
      people: people.get(company.id) ?? null,
    }));
}

/** The rows of a kind whose name, place, tags or notes hold every typed word. */
export function shownRows(rows: readonly CompanyRow[], kind: string | null, text: string): readonly CompanyRow[] {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  return rows.filter(({ company, place }) => {
    if (kind !== null && !company.kinds.some((one) => one === kind)) return false;
    const all = fold([company.name, place, company.notes, ...company.tags].join('\n'));
    return words.every((word) => all.includes(word));
  });
}

/** The company that is there by that name already. */
export function sameName(companies: Iterable<Stored<'companies'>>, name: string): Stored<'companies'> | null {
  const wanted = fold(name.trim());
  if (wanted === '') return null;
  return [...companies].find((company) => fold(company.name.trim()) === wanted) ?? null;
}
