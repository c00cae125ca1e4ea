import type { Person } from '#shared/domain/person.ts';
import { saveField } from '#data/save-field.ts';
import { InlineSelect } from '#ui/edit/inline-select.tsx';
import { PropertyRow } from '#ui/edit/property-row.tsx';

const kinds = [
  { value: 'candidate', label: 'Candidate' },
  { value: 'contact', label: 'Client contact' },
  { value: 'both', label: 'Candidate and client contact' },
  { value: 'none', label: 'Neither' },
] as const;
type KindChoice = (typeof kinds)[number]['value'];

const kindsOf: { readonly [K in KindChoice]: Person['kinds'] } = { candidate: ['candidate'], contact: ['contact'], both: ['candidate', 'contact'], none: [] };

/** Candidate, client contact, or both: one record for life. */
export function KindRow({ person }: { person: Person }) {
  const value: KindChoice = person.kinds.length > 1 ? 'both' : (person.kinds[0] ?? 'none');
  return (
    <PropertyRow label="Is a">
      <InlineSelect label="Is a" value={value} options={kinds} onSave={(next) => saveField('person.update', { id: person.id, fields: { kinds: kindsOf[next] } })} />
    </PropertyRow>
  );
}

const ratings = ['0', '1', '2', '3', '4', '5'] as const;

/** One to five stars; none is not rated. */
export function RatingRow({ person }: { person: Person }) {
  const value = ratings[person.rating] ?? '0';
  return (
    <PropertyRow label="Rating">
      <InlineSelect
        label="Rating"
        value={value}
        options={ratings.map((one) => ({ value: one, label: one === '0' ? 'Not rated' : `${'★'.repeat(Number(one))} ${one} of 5` }))}
        onSave={(next) => saveField('person.update', { id: person.id, fields: { rating: Number(next) } })}
      />
    </PropertyRow>
  );
}
