import { useCallback, useEffect } from 'react';
import { fold } from '#shared/domain/fold.ts';
import { personName } from '#shared/domain/person.ts';
import { desk } from '#data/desk.ts';
import { allCompanies } from '#data/queries/rows.ts';
import { Combobox, type ComboboxOption } from '#ui/fields/combobox.tsx';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { narrow } from '#ui/fields/narrow.ts';
import { compareText } from '#ui/format/sort.ts';
import { useLive } from '#ui/use-live.ts';
import type { JobFormApi } from './about-tab.tsx';
import type { JobForm } from './job-form.ts';

const shown = 30;

/** The client, made with the job if it is new, and who decides there. */
export function ClientFields({ form, values }: { form: JobFormApi; values: JobForm }) {
  const companies = useLive(allCompanies()).rows;
  const people = useLive(desk().people);
  const { companyId, newCompany, hiringContactId } = values;
  useEffect(() => {
    if (hiringContactId !== null) void desk().people.need([hiringContactId]);
  }, [hiringContactId]);

  const clientName = newCompany || (companies.get(companyId ?? '')?.name ?? '');
  const client: ComboboxOption | null = newCompany ? { value: '', label: newCompany } : companyId === null ? null : { value: companyId, label: clientName || 'A removed company' };
  const contact = people.get(hiringContactId ?? '');

  const searchCompanies = useCallback(
    async (text: string) => {
      const options = [...companies.values()].toSorted((a, b) => compareText(a.name, b.name)).map(({ id, name, city }) => ({ value: id, label: name, detail: city }));
      return narrow(options, text).slice(0, shown);
    },
    [companies],
  );
  const searchPeople = useCallback(
    async (text: string) => {
      const kind = text.trim() === '' ? 'contact' : null;
      const { index } = desk();
      await index.ready();
      const { entries } = await index.query({ text, owner: null, tag: null, kind, sort: { field: 'name', descending: false } }, 0, 200);
      const here = fold(clientName);
      const rank = (employer: string, kinds: readonly string[]) => (here !== '' && fold(employer) === here ? 0 : kinds.includes('contact') ? 1 : 2);
      const sorted = entries.toSorted((a, b) => rank(a.employer, a.kinds) - rank(b.employer, b.kinds));
      return sorted.slice(0, shown).map(({ id, name, title, employer }) => ({ value: id, label: name, detail: [title, employer].filter(Boolean).join(' · ') }));
    },
    [clientName],
  );

  const setClient = (id: string | null, name: string) => {
    form.setValue('companyId', id, { shouldDirty: true });
    form.setValue('newCompany', name, { shouldDirty: true });
  };
  return (
    <FieldRow columns={2}>
      <Combobox
        label="Client"
        placeholder="Find or add a company"
        description={newCompany ? 'New: it is added with the job' : undefined}
        value={client}
        search={searchCompanies}
        onChange={(option) => setClient(option?.value ?? null, '')}
        onCreate={(name) => setClient(null, name.slice(0, 500))}
      />
      <Combobox
        label="Hiring contact"
        placeholder="Who decides there"
        value={hiringContactId === null ? null : { value: hiringContactId, label: contact ? personName(contact) : '…' }}
        search={searchPeople}
        onChange={(option) => form.setValue('hiringContactId', option?.value ?? null, { shouldDirty: true })}
      />
    </FieldRow>
  );
}
